package org.annales.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import org.annales.table.DocumentFile;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.VoidFunction;

/**
 * Writes each file under a temporary name and renames it, so that repeated tasks leave one file.
 */
record WriteFiles(String folder, String ending) implements VoidFunction<Iterator<DocumentFile>> {
  /** The longest file name of usual file systems, less its extension. */
  private static final int LONGEST = 230;

  @Override
  public void call(Iterator<DocumentFile> files) throws IOException {
    Path attempt = Path.of(folder, ".attempt-" + TaskContext.get().taskAttemptId());
    while (files.hasNext()) {
      DocumentFile file = files.next();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(attempt))) {
        file.write(out);
      }
      Files.move(
          attempt,
          Path.of(folder, name(file.documentId()) + "." + ending),
          StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** The document id; if too long for a file name, its beginning and a hash. */
  static String name(String documentId) {
    if (documentId.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return documentId;
    }
    StringBuilder name = new StringBuilder();
    int bytes = 0;
    for (int letter : documentId.codePoints().toArray()) {
      bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST - Integer.BYTES * 2 - 1) {
        break;
      }
      name.appendCodePoint(letter);
    }
    return name + "-" + Integer.toHexString(documentId.hashCode());
  }
}
