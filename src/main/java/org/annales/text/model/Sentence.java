package org.annales.text.model;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence, with its place and its tokens.
 *
 * @param counted whether it belongs to the counted text
 * @param paragraph number within the section, from 1
 * @param sentence number within the section, from 1
 * @param startLine first line in the file that it stands on, from 1
 * @param text cleaned: NFC, without soft hyphens, note marks and marks of italics
 * @param morphology of its tokens; null where it was not asked for, or the language has no model
 */
public record Sentence(
    String documentId,
    String sectionId,
    Zone zone,
    boolean counted,
    int paragraph,
    int sentence,
    int startLine,
    int endLine,
    String text,
    List<Token> tokens,
    Morphology morphology)
    implements Serializable {}
