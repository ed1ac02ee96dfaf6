package org.annales.text.model;

import java.io.Serializable;
import org.annales.text.metadata.PublishedFrom;

/**
 * One input file: a work, or a source file.
 *
 * @param path relative to the input folder; the file name if the file itself is the input
 * @param published the date of publication as written, or null
 * @param publishedFrom code of {@link PublishedFrom}; null without a date
 * @param year the year of that date, negative before Christ; null if unknown
 * @param charset IANA name of the encoding of the decoding; null where nothing was decoded
 * @param sha256 of the file's bytes, in lower-case hexadecimal; null where they could not be read
 * @param words counted tokens
 * @param account where the words of its lines are; null where it was not read
 * @param kind what kind of document it is; null where it was not read
 * @param read whether it was read; a file that was not is set aside, with its reason in the
 *     problems
 */
public record Document(
    String documentId,
    String path,
    Role role,
    String title,
    String author,
    String published,
    String publishedFrom,
    Integer year,
    String language,
    String mediaType,
    String charset,
    long bytes,
    String sha256,
    int sections,
    long words,
    WordAccount account,
    DetectedKind kind,
    boolean read)
    implements Serializable {}
