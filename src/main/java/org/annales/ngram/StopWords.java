package org.annales.ngram;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.annales.settings.StopwordList;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** The words of the Snowball project's stop-word lists, as Lucene ships them. */
final class StopWords {
  private StopWords() {}

  /** The words of a list in lower case; none for {@link StopwordList#NONE}. */
  static Set<String> of(StopwordList list) {
    if (list == StopwordList.NONE) {
      return Set.of();
    }
    try (InputStream in = SnowballFilter.class.getResourceAsStream(list.file())) {
      Set<String> words = new TreeSet<>();
      InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      for (Object word : WordlistLoader.getSnowballWordSet(reader)) {
        words.add(new String((char[]) word));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
