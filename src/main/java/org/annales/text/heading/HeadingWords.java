package org.annales.text.heading;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.annales.text.model.SectionKind;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Looks up the words of headings in {@code headings.tsv} and {@code captions.tsv}; the document's
 * language takes precedence over others.
 */
public final class HeadingWords {
  private static final int LONG = 6;
  private static final int MAX_COLUMNS = 4;
  private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

  /** The level of chapters among {@link Term#level}. */
  static final int CHAPTER_LEVEL = 3;

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
  private final Set<String> pages = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final String own;
  private final EastAsianHeading eastAsian;

  private final GluedWords glued;

  /** Returns the words with those of a language first; null where it is unknown. */
  public static HeadingWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language == null ? "" : language, HeadingWords::new);
  }

  private HeadingWords(String language) {
    this.own = language;
    List<HeadingTable.Row> rows = HeadingTable.of(language);
    for (HeadingTable.Row row : rows) {
      if (row.what().equals("endings")) {
        endings.put(
            row.language(),
            Set.copyOf(Arrays.asList(WordFolding.fold(row.words()).split("\\|", -1))));
      }
    }
    rows.forEach(row -> add(row.language(), row.what(), row.kind(), row.words()));
    this.glued = new GluedWords(terms.keySet());
    this.eastAsian = new EastAsianHeading(this);
  }

  EastAsianHeading eastAsian() {
    return eastAsian;
  }

  /**
   * The forms of terms in Chinese, Japanese and Korean that stand beside numbers without a space.
   */
  List<String> eastAsian(Predicate<Term> of) {
    return terms.entrySet().stream()
        .filter(
            word ->
                word.getValue().stream()
                    .anyMatch(t -> EAST_ASIAN.contains(t.language()) && of.test(t)))
        .map(Map.Entry::getKey)
        .filter(form -> UnicodeScript.of(form.charAt(0)) != UnicodeScript.KATAKANA)
        .toList();
  }

  GluedWords glued() {
    return glued;
  }

  /** Whether a language has words for headings. */
  public static boolean knows(String language) {
    return HeadingTable.knows(language);
  }

  private void add(String language, String what, String kind, String words) {
    NumberWords number = numbers.computeIfAbsent(language, l -> new NumberWords());
    List<String> list = Arrays.asList(WordFolding.fold(words).split("\\|"));
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
      case "page" -> pages.addAll(list);
      case "suffix" -> suffixes.addAll(list);
      case "endings" -> {}
      default -> throw new IllegalStateException("headings.tsv: unknown row " + what);
    }
  }

  private void addTerms(String language, String kind, List<String> words) {
    int level =
        switch (kind) {
          case "volume" -> 1;
          case "part", "act" -> 2;
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
      spellings.add(WordFolding.fold(word));
      String spelt = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
      if (language.equals("de") && !spelt.equals(word)) {
        spellings.add(WordFolding.fold(spelt));
      }
    }
    return spellings;
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
    NumberWords.Read read = known == null ? null : known.read(words, at);
    NumberWords.Read spelled = own.equals(language) ? SpelledNumbers.of(own).read(words, at) : null;
    boolean longer = spelled != null && (read == null || spelled.words() > read.words());
    return longer ? spelled : read;
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

  /** Whether a line consists of words for chapter and page over the columns of a contents. */
  public boolean isColumnHead(String line) {
    List<String> heads = new HeadingText(line).words();
    return heads.size() <= MAX_COLUMNS
        && heads.stream().anyMatch(pages::contains)
        && heads.stream().allMatch(w -> pages.contains(w) || terms.containsKey(w) || isBetween(w));
  }

  /** Whether a line says of which volume a contents is: of the second volume. */
  public boolean namesVolume(String line) {
    HeadingText text = new HeadingText(line);
    boolean few = text.size() >= 2 && text.size() <= MAX_COLUMNS;
    return few
        && text.words().stream().flatMap(w -> terms(w).stream()).anyMatch(t -> t.level() == 1)
        && !terms.containsKey(text.words().get(0))
        && Heading.of(line, this).number() == null;
  }

  /** The part of a book that a key names, or null. */
  SectionKind named(String key) {
    String folded = WordFolding.fold(key);
    SectionKind exact = names.exactly(folded);
    return exact != null || none.exactly(folded) != null ? exact : names.opening(folded);
  }

  /** Whether a key looks like a heading and is none: The End, Footnotes. */
  public boolean isNone(String key) {
    String folded = WordFolding.fold(key);
    return none.exactly(folded) != null || none.opening(folded) != null;
  }
}
