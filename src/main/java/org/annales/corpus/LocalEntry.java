package org.annales.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.annales.text.model.Finding;
import org.annales.text.model.Severity;

/**
 * An entry of a folder of this machine. It is read where it is a file of its own bytes, whose end
 * is known before it is opened: a pipe, a socket or a device may have none, and so may a file that
 * the kernel makes up while it is read.
 *
 * @param path with the bytes of its name, whether or not they are letters
 */
record LocalEntry(Path path) {
  private static final List<Path> OF_THE_KERNEL = List.of(Path.of("/proc"), Path.of("/sys"));

  static LocalEntry of(Path path) {
    return new LocalEntry(path);
  }

  /** The entries of a folder in the order of their names. */
  static List<LocalEntry> in(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().map(LocalEntry::new).toList();
    }
  }

  /** The name as Java decodes it. */
  String name() {
    return path.getFileName().toString();
  }

  /** The name; bytes that are no letters in the encoding of file names as \xE9. */
  String shown() {
    if (isNamed()) {
      return name();
    }
    String raw = path.toUri().getRawPath().replaceFirst("/$", "");
    return unescaped(raw.substring(raw.lastIndexOf('/') + 1));
  }

  /** Writes the bytes of a URI as ASCII letters or escapes. */
  private static String unescaped(String raw) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        int b = Integer.parseInt(raw.substring(i + 1, i + 3), 16);
        shown.append(
            b >= ' ' && b < 0x7F
                ? String.valueOf((char) b)
                : String.format(Locale.ROOT, "\\x%02X", b));
        i += 2;
      } else {
        shown.append(raw.charAt(i));
      }
    }
    return shown.toString();
  }

  /** Whether the name, as it is decoded, is the name of this entry again. */
  boolean isNamed() {
    try {
      return path.resolveSibling(name()).equals(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  String uri() {
    return "file:" + path.toUri().getRawPath();
  }

  boolean isDeadLink() {
    return Files.isSymbolicLink(path) && !Files.exists(path);
  }

  boolean isFolder() {
    return Files.isDirectory(path);
  }

  /** The size in bytes; 0 where it is not known. */
  long bytes() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Why an entry that Hadoop does not list is not read. */
  String reason() {
    return isNamed()
        ? "it cannot be examined: is permission missing?"
        : "its name has bytes that are no "
            + (System.getProperty("sun.jnu.encoding", "").equals(StandardCharsets.UTF_8.name())
                ? "UTF-8"
                : "letters in this locale");
  }

  /** Why a file is not read; null where it is. */
  Finding refusal() {
    if (!isNamed()) {
      return refusal("file_name", reason(), "rename it with letters in UTF-8");
    }
    if (Files.isRegularFile(path)) {
      return isOfKernel()
          ? refusal(
              "not_a_file",
              "it is made up by the system's kernel, and may have no end",
              "save what is meant into a file of its own, and name that")
          : null;
    }
    return Files.exists(path)
        ? refusal(
            "not_a_file",
            "it is a pipe, a socket or a device, and may have no end",
            "save what it gives into a file, and name that")
        : refusal("unreadable", "the file cannot be read: " + reason(), "give the permission");
  }

  /** Whether it lies where the kernel makes up files while they are read. */
  boolean isOfKernel() {
    try {
      Path real = path.toRealPath();
      return OF_THE_KERNEL.stream().anyMatch(real::startsWith);
    } catch (IOException e) {
      return false;
    }
  }

  private static Finding refusal(String code, String message, String remedy) {
    return new Finding(null, Severity.ERROR, code, message, remedy);
  }
}
