package org.annales.text.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annales.text.encoding.NonAsciiWords.Word;

/**
 * Chooses the encoding of bytes that are not valid UTF-8: of the usual ones, and of those of East
 * Asia that ICU proposes, the one in which their words read best ({@link Plausibility}).
 *
 * @param reading the best
 * @param others readings that give another text and are nearly as plausible, the best first
 */
record EncodingGuess(Reading reading, List<Reading> others, List<Word> words) {
  /** By how much the best must beat another text to be sure: e^4 is about 50 to 1. */
  private static final double SURE = 4;

  /** What it costs to take a file for one of two encodings. */
  private static final double MIXED = -6;

  /** How far the encoding that a file names may read worse than the best. */
  private static final double TRUSTED = 12;

  /** ICU rates its proposals up to this. */
  private static final int SUREST = 100;

  /** How many bytes ICU sees. */
  private static final int SEEN = 1 << 15;

  /** How many characters of a word messages show. */
  private static final int SHOWN = 30;

  private static final Set<String> EAST_ASIAN =
      Set.of("Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5");

  /**
   * A way to read bytes.
   *
   * @param page null: bytes that are not valid UTF-8 have no meaning
   * @param mixed whether what is valid UTF-8 is read as such
   */
  record Reading(CodePage page, boolean mixed, double score) {
    String text(Word word) {
      return mixed
          ? Utf8.mixed(word.raw(), 0, word.bytes().length(), page)
          : page.decode(word.bytes());
    }

    String name() {
      return page == null ? "UTF-8" : page.name();
    }
  }

  /**
   * The best guess.
   *
   * @param declared the encoding that the file names, in the forms that it may mean
   */
  static EncodingGuess of(byte[] bytes, int from, int to, List<CodePage> declared) {
    List<Word> words = NonAsciiWords.of(bytes, from, to);
    List<Reading> readings = new ArrayList<>();
    boolean utf8 = words.stream().anyMatch(Word::utf8);
    if (utf8) {
      readings.add(scored(null, true, words));
    }
    List<CodePage> pages = new ArrayList<>(declared);
    pages.addAll(CodePage.USUAL);
    pages.addAll(proposed(words));
    for (CodePage page : pages) {
      readings.add(scored(page, false, words));
      if (utf8) {
        readings.add(scored(page, true, words));
      }
    }
    // The sort is stable: of equals the more usual comes first.
    readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    return trusted(readings, declared)
        .map(named -> new EncodingGuess(named, List.of(), words))
        .orElseGet(() -> new EncodingGuess(readings.get(0), others(readings, words), words));
  }

  private static Reading scored(CodePage page, boolean mixed, List<Word> words) {
    Reading unscored = new Reading(page, mixed, 0);
    Plausibility plausibility = new Plausibility();
    words.forEach(word -> plausibility.add(unscored.text(word), word.weight()));
    double rarity = (page == null ? 0 : page.rarity()) + (mixed ? MIXED : 0);
    return new Reading(page, mixed, plausibility.sum() + rarity);
  }

  private static Optional<Reading> trusted(List<Reading> sorted, List<CodePage> declared) {
    return sorted.stream()
        .filter(reading -> !reading.mixed() && declared.contains(reading.page()))
        .filter(reading -> reading.score() > sorted.get(0).score() - TRUSTED)
        .findFirst();
  }

  private static List<Reading> others(List<Reading> sorted, List<Word> words) {
    Reading best = sorted.get(0);
    List<Reading> others = new ArrayList<>();
    for (Reading reading : sorted) {
      boolean near = reading.score() > best.score() - SURE;
      if (near && words.stream().anyMatch(w -> !reading.text(w).equals(best.text(w)))) {
        others.add(reading);
      }
    }
    return others;
  }

  /** What else might be read, with a word that would be another. */
  String doubt() {
    Reading other = others.get(0);
    for (Word word : words) {
      String read = reading.text(word);
      if (!read.equals(other.text(word))) {
        String instead = shortened(other.text(word));
        return "\"" + shortened(read) + "\" would be \"" + instead + "\" in " + other.name();
      }
    }
    throw new IllegalStateException("expected a word that differs in " + other.name());
  }

  private static String shortened(String word) {
    return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "…";
  }

  /** The encoding of East Asia that ICU holds for the most likely, by its frequent characters. */
  private static List<CodePage> proposed(List<Word> words) {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    for (Word word : words) {
      if (seen.size() < SEEN) {
        seen.writeBytes(word.raw());
        seen.write(' ');
      }
    }
    for (CharsetMatch match : new CharsetDetector().setText(seen.toByteArray()).detectAll()) {
      String name = match.getName();
      if (EAST_ASIAN.contains(name) && Charset.isSupported(name)) {
        double rarity = (match.getConfidence() - SUREST) / 10.0;
        return List.of(new CodePage(name, Charset.forName(name), rarity));
      }
    }
    return List.of();
  }
}
