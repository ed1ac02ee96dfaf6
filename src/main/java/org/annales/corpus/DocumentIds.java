package org.annales.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.InputFile;

/**
 * Gives documents their ids: the file's name without its ending, in letters, digits and hyphens;
 * where two collide, their folders go before; where they still do, -2, -3 follow in the order of
 * their paths.
 */
final class DocumentIds {
  private DocumentIds() {}

  static List<InputFile> assign(List<Listing.Found> files) {
    Map<String, Integer> bearers = new HashMap<>();
    for (Listing.Found file : files) {
      bearers.merge(readable(name(file.path())), 1, Integer::sum);
    }
    Set<String> taken = new HashSet<>();
    List<InputFile> named = new ArrayList<>();
    for (Listing.Found file : files) {
      String name = name(file.path());
      String id = readable(name);
      if (bearers.get(id) > 1) {
        id = readable(folder(file.path()) + name);
      }
      String unique = id;
      for (int i = 2; !taken.add(unique); i++) {
        unique = id + "-" + i;
      }
      named.add(new InputFile(unique, file.uri(), file.path(), file.role(), file.bytes()));
    }
    return named;
  }

  private static String name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
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
