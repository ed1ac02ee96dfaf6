package org.annales.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Abbreviations that end no sentence, from the list of a language beside this class. */
final class Abbreviations {
  private Abbreviations() {}

  /** The abbreviations of a language, an ISO 639 code; none where there is no list for it. */
  static List<String> of(String language) {
    String resource = "abbreviations_" + language + ".txt";
    try (InputStream in = Abbreviations.class.getResourceAsStream(resource)) {
      if (in == null) {
        return List.of();
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
