package org.annales.text.model;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence with its position and tokens.
 *
 * @param counted whether it belongs to the counted text
 * @param paragraph number within the section, from 1
 * @param sentence number within the section, from 1
 * @param startLine its first line in the file, from 1
 * @param text cleaned: NFC, without soft hyphens, note marks and marks of italics
 * @param morphology of its tokens; null if it is disabled, or the language has no model
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
