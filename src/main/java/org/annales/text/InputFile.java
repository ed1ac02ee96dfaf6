package org.annales.text;

import java.io.Serializable;

/**
 * A file of the corpus before it is read.
 *
 * @param uri where it lies
 * @param path relative to the folder that was named
 */
public record InputFile(String documentId, String uri, String path, Role role, long bytes)
    implements Serializable {}
