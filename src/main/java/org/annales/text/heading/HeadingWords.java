package org.annales.text.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.annales.text.model.SectionKind;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Looks up the words of headings in {@code headings.tsv}; the document's language takes precedence
 * over others.
 */
public final class HeadingWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONG = 6;
  private static final List<String[]> ROWS = rows();
  private static final Map<String, HeadingWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  /**
   * A word that stands before or after a number.
   *
   * @param name the first form in the list, which its abbreviations share
   * @param level 1 volume, 2 part, 3 chapter, 4 section
   */
  public record Term(String language, String name, SectionKind kind, int level) {}

  private final Map<String, List<Term>> terms = new LinkedHashMap<>();
  private final NameList names = new NameList();
  private final NameList none = new NameList();
  private final Map<String, NumberWords> numbers = new HashMap<>();
  private final Map<String, Set<String>> endings = new HashMap<>();
  private final Set<String> between = new HashSet<>();
  private final Map<String, Set<String>> last = new HashMap<>();
  private final Set<String> suffixes = new HashSet<>();

  /** Returns the words with those of a language first; null where it is unknown. */
  public static HeadingWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language == null ? "" : language, HeadingWords::new);
  }

  private HeadingWords(String language) {
    List<String[]> rows = new ArrayList<>(ROWS);
    // The sort is stable: within a language, the order of the list stays.
    rows.sort(Comparator.comparing(row -> row[0].equals(language) ? 0 : 1));
    for (String[] row : rows) {
      if (row[1].equals("endings")) {
        endings.put(row[0], Set.copyOf(Arrays.asList(fold(row[3]).split("\\|", -1))));
      }
    }
    rows.forEach(row -> add(row[0], row[1], row[2], row[3]));
  }

  private void add(String language, String what, String kind, String words) {
    NumberWords number = numbers.computeIfAbsent(language, l -> new NumberWords());
    List<String> list = Arrays.asList(fold(words).split("\\|"));
    switch (what) {
      case "word" -> addTerms(language, kind, spellings(language, words));
      case "name" -> names.add(SectionKind.valueOf(kind.toUpperCase(Locale.ROOT)), words);
      case "none" -> none.add(SectionKind.BACK, words);
      case "units" -> addNumbers(language, Integer.parseInt(kind), 1, words);
      case "tens" -> addNumbers(language, 20, 10, words);
      case "and" -> number.addAnd(list);
      case "joint" -> number.addJoints(list);
      case "between" -> between.addAll(list);
      case "last" -> list.forEach(form -> addLast(language, form));
      case "suffix" -> suffixes.addAll(list);
      case "endings" -> {}
      default -> throw new IllegalStateException("headings.tsv: unknown row " + what);
    }
  }

  private void addTerms(String language, String kind, List<String> words) {
    int level =
        switch (kind) {
          case "volume" -> 1;
          case "part" -> 2;
          case "section" -> 4;
          default -> 3;
        };
    SectionKind section =
        switch (kind) {
          case "volume", "part" -> SectionKind.PART;
          case "section" -> SectionKind.CHAPTER;
          default -> SectionKind.valueOf(kind.toUpperCase(Locale.ROOT));
        };
    for (String word : words) {
      terms
          .computeIfAbsent(word, w -> new ArrayList<>())
          .add(new Term(language, words.get(0), section, level));
    }
  }

  private void addNumbers(String language, int from, int step, String words) {
    int value = from;
    for (String forms : words.split(" ", -1)) {
      List<String> all = new ArrayList<>();
      for (String form : forms.split("/", -1)) {
        spellings(language, form).forEach(spelling -> all.addAll(inflected(language, spelling)));
      }
      numbers.get(language).add(value, all);
      value += step;
    }
  }

  private void addLast(String language, String form) {
    last.computeIfAbsent(language, l -> new HashSet<>()).addAll(inflected(language, form));
  }

  private List<String> inflected(String language, String form) {
    if (!form.endsWith("~")) {
      return List.of(form);
    }
    String stem = form.substring(0, form.length() - 1);
    return endings.get(language).stream().map(ending -> stem + ending).toList();
  }

  /** Old texts without accents write ae for ä. */
  private static List<String> spellings(String language, String words) {
    List<String> spellings = new ArrayList<>();
    for (String word : words.split("\\|", -1)) {
      spellings.add(fold(word));
      String spelt = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
      if (language.equals("de") && !spelt.equals(word)) {
        spellings.add(fold(spelt));
      }
    }
    return spellings;
  }

  /** Converts a word to lower case without accents and apostrophes. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean plain = lower.chars().allMatch(c -> c < 128 && c != '\'');
    if (plain) {
      return lower;
    }
    String open = Normalizer.normalize(lower, Normalizer.Form.NFD);
    return MARKS
        .matcher(open)
        .replaceAll("")
        .replaceAll("['’ʼ]", "")
        .replace("ß", "ss")
        .replace('ł', 'l')
        .replace('ø', 'o');
  }

  /** The terms that a folded word may stand for. */
  List<Term> terms(String word) {
    return terms.getOrDefault(word, List.of());
  }

  /** The terms that differ from a misread long word in one letter. */
  List<Term> misread(String word) {
    if (word.length() < LONG || terms.containsKey(word)) {
      return List.of();
    }
    LevenshteinDistance oneEdit = new LevenshteinDistance(1);
    for (Map.Entry<String, List<Term>> known : terms.entrySet()) {
      boolean near = Math.abs(known.getKey().length() - word.length()) <= 1;
      if (near && known.getKey().length() >= LONG && oneEdit.apply(known.getKey(), word) >= 0) {
        return known.getValue();
      }
    }
    return List.of();
  }

  /** The number in the words of a language. */
  NumberWords.Read number(String language, List<String> words, int at) {
    NumberWords known = numbers.get(language);
    return known == null ? null : known.read(words, at);
  }

  /** The languages that have ordinal numbers beginning with a word. */
  Set<String> languages() {
    return numbers.keySet();
  }

  boolean isLast(String language, String word) {
    return last.getOrDefault(language, Set.of()).contains(word);
  }

  boolean isBetween(String word) {
    return between.contains(word);
  }

  boolean isSuffix(String word) {
    return suffixes.contains(word);
  }

  /** The part of a book that a key names, or null. */
  SectionKind named(String key) {
    String folded = fold(key);
    SectionKind exact = names.exactly(folded);
    return exact != null || none.exactly(folded) != null ? exact : names.opening(folded);
  }

  /** Whether a key looks like a heading and is none: The End, Footnotes. */
  public boolean isNone(String key) {
    String folded = fold(key);
    return none.exactly(folded) != null || none.opening(folded) != null;
  }

  private static List<String[]> rows() {
    try (InputStream in = HeadingWords.class.getResourceAsStream("headings.tsv")) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
