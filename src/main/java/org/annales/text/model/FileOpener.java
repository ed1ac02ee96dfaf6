package org.annales.text.model;

/** Detects the format of a file and extracts its text. */
public interface FileOpener {
  /**
   * The text of a file.
   *
   * @param path of the file, whose name may tell what its bytes do not
   * @throws UnreadableException where it has none that can be read
   */
  FileText open(String path, byte[] bytes) throws UnreadableException;
}
