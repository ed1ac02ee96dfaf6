package org.annales.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.annales.settings.StopwordList;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * Lists the stop words of a run: of one list for all documents, or of each document's language; the
 * lists are those of the Snowball project, as Lucene ships them.
 */
public record StopWords(StopwordList list) implements Serializable {
  /** No stop words. */
  public static final StopWords NONE = new StopWords(StopwordList.NONE);

  private static final Map<StopwordList, Set<String>> READ = new ConcurrentHashMap<>();

  /**
   * The words for a document in lower case; none where there is no list.
   *
   * @param language its ISO 639 code, which only matters where it decides
   */
  public Set<String> in(String language) {
    return words(list == StopwordList.AUTO ? StopwordList.of(language) : list);
  }

  /** Which tokens of a section are stop words, in whatever case they stand. */
  public StopWordMarks among(SectionText text) {
    Set<String> words = in(text.language());
    BitSet stops = new BitSet();
    for (int i = 0; i < text.forms().length && !words.isEmpty(); i++) {
      stops.set(i, words.contains(text.forms()[i].toLowerCase(Locale.ROOT)));
    }
    return new StopWordMarks(stops);
  }

  private static Set<String> words(StopwordList list) {
    return list == StopwordList.NONE ? Set.of() : READ.computeIfAbsent(list, StopWords::read);
  }

  private static Set<String> read(StopwordList list) {
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
