package org.annales.text.model;

/** Finds out what a file is, and takes its text out of it. */
public interface FileOpener {
  /**
   * The text of a file.
   *
   * @param path of the file, whose name may tell what its bytes do not
   * @throws UnreadableException where it has none that can be read
   */
  FileText open(String path, byte[] bytes) throws UnreadableException;
}
