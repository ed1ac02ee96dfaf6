package org.annales.text.model;

import java.io.Serializable;

/**
 * A run of lines that stands in no sentence.
 *
 * @param words tokens in the run
 * @param sample its beginning
 * @param text its lines as they stand in the file
 */
public record SetAside(
    String documentId,
    String sectionId,
    Zone zone,
    String reason,
    int startLine,
    int endLine,
    long words,
    String sample,
    String text)
    implements Serializable {}
