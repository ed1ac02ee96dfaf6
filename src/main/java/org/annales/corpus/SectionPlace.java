package org.annales.corpus;

import java.io.Serializable;

/**
 * Identifies the section of a text.
 *
 * @param path the file of the document
 * @param ordinal its place in its document, from 1
 * @param role the role of the document, as the table of documents has it
 * @param language of the document, an ISO 639 code
 */
public record SectionPlace(
    String documentId, String path, String sectionId, int ordinal, String role, String language)
    implements Serializable {}
