package org.annales.text.model;

/** Detects the format of a file and extracts its text. */
public interface FileOpener {
  /**
   * Extracts the text of a file.
   *
   * @param path of the file, whose name may decide the format
   * @throws UnreadableException if it has no readable text
   */
  FileText open(String path, byte[] bytes) throws UnreadableException;
}
