package org.annales.output;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes report.html into a folder of results. */
public final class ReportFile {
  private ReportFile() {}

  /**
   * Writes the report; an earlier one is replaced when the new one is complete.
   *
   * @return the file
   */
  public static Path write(Path folder, String html) throws IOException {
    Path file = folder.resolve(OutputFolder.REPORT);
    Path written = folder.resolve("." + OutputFolder.REPORT + ".new");
    Files.writeString(written, html);
    return Files.move(written, file, REPLACE_EXISTING);
  }
}
