package org.annales.text.model;

import java.io.Serializable;

/**
 * A run of lines that belongs to no sentence.
 *
 * @param words tokens in the run
 * @param sample its beginning
 * @param text its original lines
 */
public record SetAside(
    String documentId,
    String sectionId,
    Zone zone,
    SetAsideReason reason,
    int startLine,
    int endLine,
    long words,
    String sample,
    String text)
    implements Serializable {}
