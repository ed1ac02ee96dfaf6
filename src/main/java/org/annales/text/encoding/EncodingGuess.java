package org.annales.text.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annales.text.encoding.NonAsciiWords.Word;

/**
 * Chooses the most plausible encoding ({@link Plausibility}) of bytes that are not valid UTF-8
 * among the usual ones, the East Asian one that ICU proposes, and those that give each byte a
 * meaning.
 *
 * @param reading the best
 * @param others nearly as plausible readings with another text, the best first
 */
record EncodingGuess(Reading reading, List<Reading> others, List<Word> words) {
  /** Least lead over another text to be certain, a natural logarithm: e^4 is about 50 to 1. */
  private static final double SURE = 4;

  /**
   * Further lead that an empty text would need. Letters of a word depend on each other and on the
   * alphabet that is assumed, so that those of a short text prove less than their logarithms sum up
   * to.
   */
  private static final double SURE_OF_LITTLE = 8;

  /** Bytes beyond ASCII, or bytes of the text, that are evidence enough. */
  private static final double MUCH = 60;

  private static final double LONG = 600;

  /** Greatest confidence that ICU gives. */
  private static final int SUREST = 100;

  /** Bytes given to ICU. */
  private static final int SEEN = 1 << 15;

  /** Penalty of a mixture of two encodings, a natural logarithm. */
  private static final double MIXED = -6;

  /**
   * Most by which the declared encoding may be less plausible than the best, a natural logarithm.
   */
  private static final double TRUSTED = 12;

  /** Characters of a word in messages. */
  private static final int SHOWN = 30;

  /**
   * A way to decode bytes.
   *
   * @param page null: bytes that are not valid UTF-8 cannot be decoded
   * @param mixed whether valid UTF-8 is decoded as such
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
   * Guesses the encoding.
   *
   * @param declared the code pages that the declared label may stand for
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
    pages.addAll(eastAsian(words));
    for (CodePage page : pages) {
      readings.add(scored(page, false, words));
      if (utf8) {
        readings.add(scored(page, true, words));
      }
    }
    // The sort is stable: of equal scores the more usual encoding comes first.
    readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    return trusted(readings, declared)
        .map(named -> new EncodingGuess(named, List.of(), words))
        .orElseGet(
            () -> new EncodingGuess(readings.get(0), others(readings, words, to - from), words));
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

  private static List<Reading> others(List<Reading> sorted, List<Word> words, int bytes) {
    Reading best = sorted.get(0);
    List<Reading> others = new ArrayList<>();
    double evidence = Math.max(evidence(words) / MUCH, bytes / LONG);
    double sure = SURE + SURE_OF_LITTLE * Math.max(0, 1 - evidence);
    for (Reading reading : sorted) {
      boolean near = reading.score() > best.score() - sure;
      if (near && words.stream().anyMatch(w -> !reading.text(w).equals(best.text(w)))) {
        others.add(reading);
      }
    }
    return others;
  }

  private static long evidence(List<Word> words) {
    return words.stream().flatMapToInt(word -> word.bytes().chars()).filter(c -> c >= 0x80).count();
  }

  /** Describes the alternatives, with a word that they decode differently. */
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

  /** The East Asian encoding that ICU considers most likely. */
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
      if (CodePage.isEastAsian(name) && Charset.isSupported(name)) {
        double rarity = (match.getConfidence() - SUREST) / 10.0;
        return List.of(new CodePage(name, Charset.forName(name), rarity));
      }
    }
    return List.of();
  }

  /** The East Asian encodings in which all words that are no UTF-8 have a meaning. */
  private static List<CodePage> eastAsian(List<Word> words) {
    return CodePage.EAST_ASIAN.stream()
        .filter(
            page ->
                words.stream()
                    .noneMatch(w -> page.decode(w.bytes()).indexOf(Utf8.REPLACEMENT) >= 0))
        .toList();
  }
}
