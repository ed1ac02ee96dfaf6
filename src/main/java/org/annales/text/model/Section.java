package org.annales.text.model;

import java.io.Serializable;

/**
 * A chapter, or another part of a document.
 *
 * @param ordinal place in reading order, from 1
 * @param part the label in the id of the part, book or act that holds it, or null
 * @param level the number of parts above it, plus one
 * @param number its own number as printed, in arabic digits, or null
 * @param printedPage the page that it begins on, from the contents or else the page marks; or null
 * @param startLine first line in the file, the heading included, from 1
 * @param paragraphs of the counted text, as are sentences, words and types
 * @param confidence confidence that a section of this kind begins here, from 0 to 1
 */
public record Section(
    String sectionId,
    String documentId,
    int ordinal,
    SectionKind kind,
    String part,
    int level,
    Integer number,
    String title,
    String printedPage,
    int startLine,
    int endLine,
    long paragraphs,
    long sentences,
    long words,
    long types,
    double confidence)
    implements Serializable {}
