package org.annales.text.model;

import java.io.Serializable;

/**
 * A problem of an input file.
 *
 * @param line in the file, from 1; null where it concerns the whole file
 * @param code a short stable name, such as {@code not_text}
 * @param remedy what the user can do about it
 */
public record Problem(
    String documentId,
    String path,
    Integer line,
    Severity severity,
    String code,
    String message,
    String remedy)
    implements Serializable {}
