package org.annales.corpus;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.model.InputFile;

/**
 * Assigns ids to documents: the configured one; else the file's name without its extension, in
 * letters, digits and hyphens; where two collide, with their folders; where they still do, with -2,
 * -3 in the order of their paths.
 */
final class DocumentIds {
  private DocumentIds() {}

  /** The files with their ids; no two are given the same one by the user. */
  static List<InputFile> assign(List<Listing.Found> files) {
    Map<String, Integer> sharing = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Listing.Found file : files) {
      if (file.documentId() != null) {
        taken.add(file.documentId());
      }
      sharing.merge(id(file), 1, Integer::sum);
    }
    return files.stream().map(file -> file(file, unique(file, sharing, taken))).toList();
  }

  private static String id(Listing.Found file) {
    return file.documentId() == null ? readable(name(file.path())) : file.documentId();
  }

  private static String unique(
      Listing.Found file, Map<String, Integer> sharing, Set<String> taken) {
    String id = id(file);
    if (file.documentId() != null) {
      return id;
    }
    if (sharing.get(id) > 1) {
      id = readable(folder(file.path()) + name(file.path()));
    }
    String unique = id;
    for (int i = 2; !taken.add(unique); i++) {
      unique = id + "-" + i;
    }
    return unique;
  }

  private static InputFile file(Listing.Found file, String id) {
    return new InputFile(
        id, file.uri(), file.path(), file.role(), file.bytes(), file.given(), file.refusal());
  }

  private static String name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(?i)(?<=.)\\.gz$", "");
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String readable(String name) {
    String readable =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
            .replaceAll("^-+|-+$", "");
    return readable.isEmpty() ? "document" : readable;
  }
}
