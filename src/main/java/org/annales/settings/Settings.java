package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annales.text.DocumentLanguages;
import org.annales.text.FixedHeading;
import org.annales.text.Quotations;
import org.annales.text.ReadingRules;
import org.annales.text.TokenRules;
import org.annales.text.Tokenizer;
import org.annales.text.Zone;

/**
 * The configuration of a run: the one tree that conf/annales.yaml, {@code --set} and the options of
 * the command line are read into. Immutable; passed down, so that no other class reads a file, an
 * environment variable or a property.
 */
public record Settings(
    List<String> text,
    List<String> sources,
    String output,
    List<Format> format,
    boolean report,
    List<AnalysisName> only,
    String language,
    List<HeadingFix> structure,
    List<Zone> zones,
    Quotations quotations,
    Tokens tokens,
    StopwordList stopwords,
    Ngrams ngrams,
    Collocations collocations,
    Keyness keyness,
    Entities entities) {

  public Settings {
    Checks checks = new Checks();
    checks.require(!format.isEmpty(), "format", "at least one of parquet and json", "none");
    for (Zone zone : zones) {
      checks.require(
          Zone.IN_SENTENCES.contains(zone),
          "zones",
          "zones with sentences: " + zoneNames(),
          zone.label());
    }
    for (HeadingFix fix : structure) {
      fix.mistake().ifPresent(expected -> checks.require(false, "structure", expected, fix.text()));
    }
    checks.require(!zones.isEmpty(), "zones", "at least one zone", "none");
    checks.require(
        language.matches("[a-z]{2,3}|" + DocumentLanguages.AUTO),
        "language",
        "auto, or an ISO 639 code such as en",
        language);
    checks.require(
        ngrams.of() != CountedUnit.LEMMA || tokens.lemmas(),
        "ngrams.of",
        "token, or tokens.lemmas=true beside it",
        "lemma");
    checks.require(
        collocations.of() != CountedUnit.LEMMA || tokens.lemmas(),
        "collocations.of",
        "token, or tokens.lemmas=true beside it",
        "lemma");
    for (String node : collocations.nodes()) {
      List<String> forms = forms(node, tokens);
      checks.require(
          forms.size() == 1,
          "collocations.nodes",
          "words that are one token each",
          '"' + node + "\", which is " + (forms.isEmpty() ? "none" : String.join(" and ", forms)));
    }
    checks.done();
    text = List.copyOf(text);
    sources = List.copyOf(sources);
    format = List.copyOf(format);
    only = List.copyOf(only);
    zones = List.copyOf(zones);
    structure = List.copyOf(structure);
  }

  /**
   * How tokens are counted.
   *
   * @param lemmas whether their lemmas and parts of speech are found
   */
  public record Tokens(
      @JsonProperty("case") LetterCase letterCase,
      Possessive possessive,
      boolean lemmas,
      Words words) {
    /** The same for the tokenizer. */
    public TokenRules rules() {
      return new TokenRules(
          letterCase == LetterCase.KEEP, possessive == Possessive.STRIP, words == Words.ICU);
    }
  }

  /** Whether the case of letters is kept. */
  public enum LetterCase {
    LOWER,
    KEEP
  }

  /** Whether a closing 's is kept. */
  public enum Possessive {
    KEEP,
    STRIP
  }

  /** What divides words in scripts without spaces. */
  public enum Words {
    REGEX,
    ICU
  }

  /**
   * What n-grams are counted and written.
   *
   * @param skip tokens that one may pass over at most
   */
  public record Ngrams(
      CountedUnit of,
      int min,
      int max,
      int skip,
      @JsonProperty("min_count") long minCount,
      @JsonProperty("by_section") boolean bySection,
      boolean totals,
      boolean dispersion) {
    /** The longest n-gram. */
    public static final int LONGEST = 10;

    private static final int MOST_SKIPPED = 5;

    public Ngrams {
      Checks checks = new Checks();
      checks.require(
          min >= 1 && min <= LONGEST, "ngrams.min", "a whole number from 1 to " + LONGEST, min);
      checks.require(
          max >= 1 && max <= LONGEST, "ngrams.max", "a whole number from 1 to " + LONGEST, max);
      checks.require(
          skip >= 0 && skip <= MOST_SKIPPED,
          "ngrams.skip",
          "a whole number from 0 to " + MOST_SKIPPED,
          skip);
      checks.require(min <= max, "ngrams.min", "at most ngrams.max, which is " + max, min);
      checks.require(minCount >= 1, "ngrams.min_count", "a whole number from 1", minCount);
      checks.done();
    }
  }

  /** What n-grams and collocations are made of. */
  public enum CountedUnit {
    TOKEN,
    LEMMA
  }

  /**
   * Which words are looked at beside which.
   *
   * @param left tokens of the span before the node
   * @param right tokens of the span behind it
   * @param adjacent whether also the next token alone is a span
   * @param minCount occurrences of a pair
   * @param minNodeCount occurrences of a word that is a node without being named
   * @param nodes the words that are nodes; none named is all
   * @param bySection whether the pairs are also counted section by section
   * @param minCountInSection occurrences in a section of a pair that has a row of it, where no
   *     nodes are named
   */
  public record Collocations(
      CountedUnit of,
      int left,
      int right,
      boolean adjacent,
      @JsonProperty("min_count") long minCount,
      @JsonProperty("min_node_count") long minNodeCount,
      List<String> nodes,
      @JsonProperty("by_section") boolean bySection,
      @JsonProperty("min_count_in_section") long minCountInSection) {
    /** The widest span to either side. */
    public static final int WIDEST = 50;

    public Collocations {
      Checks checks = new Checks();
      String width = "a whole number from 0 to " + WIDEST;
      checks.require(left >= 0 && left <= WIDEST, "collocations.left", width, left);
      checks.require(right >= 0 && right <= WIDEST, "collocations.right", width, right);
      checks.require(
          left + right > 0, "collocations.right", "at least 1 where collocations.left is 0", right);
      checks.require(minCount >= 1, "collocations.min_count", "a whole number from 1", minCount);
      checks.require(
          minNodeCount >= 1, "collocations.min_node_count", "a whole number from 1", minNodeCount);
      checks.require(
          minCountInSection >= 1,
          "collocations.min_count_in_section",
          "a whole number from 1",
          minCountInSection);
      for (String node : nodes) {
        checks.require(
            !node.isBlank() && node.chars().noneMatch(Character::isWhitespace),
            "collocations.nodes",
            "single words",
            '"' + node + '"');
      }
      checks.done();
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * What marks a section against others, and when it counts as marked.
   *
   * @param rest whether each section of the works is compared with the rest of its document
   * @param alpha the most that corrected p-values may be
   * @param permutations how often segments are dealt out by chance
   * @param evidence how many sentences are named for a term that is robust
   */
  public record Keyness(
      int max,
      @JsonProperty("min_count") long minCount,
      boolean rest,
      List<Comparison> comparisons,
      double alpha,
      Kept keep,
      int permutations,
      int evidence)
      implements Serializable {
    private static final int LONGEST = 5;
    private static final int MOST_PERMUTATIONS = 1_000_000;
    private static final int MOST_SENTENCES = 100;

    public Keyness {
      Checks checks = new Checks();
      checks.require(
          max >= 1 && max <= LONGEST, "keyness.max", "a whole number from 1 to " + LONGEST, max);
      checks.require(minCount >= 1, "keyness.min_count", "a whole number from 1", minCount);
      checks.require(
          alpha > 0 && alpha < 1, "keyness.alpha", "a number between 0 and 1, such as 0.05", alpha);
      checks.require(
          permutations >= 1 && permutations <= MOST_PERMUTATIONS,
          "keyness.permutations",
          "a whole number from 1 to " + MOST_PERMUTATIONS,
          permutations);
      checks.require(
          evidence >= 0 && evidence <= MOST_SENTENCES,
          "keyness.evidence",
          "a whole number from 0 to " + MOST_SENTENCES,
          evidence);
      for (Comparison comparison : comparisons) {
        comparison
            .mistake()
            .ifPresent(
                expected ->
                    checks.require(false, "keyness.comparisons", expected, comparison.text()));
      }
      checks.done();
      comparisons = List.copyOf(comparisons);
    }
  }

  /** Which of the terms that were tested are written. */
  public enum Kept {
    PASSED,
    TESTED
  }

  /** How names are recognised. */
  public record Entities(Recognizer recognizer, @JsonProperty("use_index") boolean useIndex) {}

  /** What recognises names. */
  public enum Recognizer {
    CORENLP,
    PATTERNS
  }

  /**
   * Whether a table of the corpus is written: each is where the run is not confined, and {@code
   * documents}, {@code sections} and {@code problems} always are.
   */
  public boolean keeps(String table) {
    return only.isEmpty()
        || AnalysisName.ofCorpus().stream().noneMatch(name -> name.label().equals(table))
        || only.stream().anyMatch(name -> name.label().equals(table));
  }

  /**
   * The analyses that a run can be confined to, and the tables of the corpus to write with them.
   */
  public enum AnalysisName {
    POLLUTION,
    NGRAMS,
    COLLOCATIONS,
    KEYNESS,
    SENTIMENT,
    ENTITIES,
    CITATIONS,
    QUOTATIONS,
    COMPARISON,
    SENTENCES,
    NOTES,
    INDEX_ENTRIES,
    SET_ASIDE,
    REPAIRS,
    STRUCTURE;

    /** The name as the configuration writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Those that are tables of the corpus and no analyses. */
    public static Set<AnalysisName> ofCorpus() {
      return EnumSet.range(SENTENCES, STRUCTURE);
    }
  }

  /** What the reading of documents needs to know. */
  public ReadingRules readingRules() {
    Map<String, List<FixedHeading>> fixed = new HashMap<>();
    structure.forEach(
        fix -> fixed.computeIfAbsent(fix.documentId(), id -> new ArrayList<>()).add(fix.heading()));
    return new ReadingRules(language, tokens.rules(), Set.copyOf(zones), quotations, fixed);
  }

  private static String zoneNames() {
    return String.join(", ", Zone.IN_SENTENCES.stream().map(Zone::label).toList());
  }

  private static List<String> forms(String word, Tokens tokens) {
    return new Tokenizer(tokens.rules()).forms(Normalizer.normalize(word, Normalizer.Form.NFC));
  }

  /** Checks of one record; all that fail are told together. */
  private static final class Checks {
    private final Map<String, String> wrong = new LinkedHashMap<>();

    void require(boolean holds, String key, String expected, Object found) {
      if (!holds) {
        wrong.putIfAbsent(key, "expected " + expected + ", found " + found);
      }
    }

    void done() {
      if (!wrong.isEmpty()) {
        throw new WrongValues(wrong);
      }
    }
  }

  /** Values that their keys cannot have, with what was found and expected. */
  static final class WrongValues extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> byKey;

    WrongValues(Map<String, String> byKey) {
      super(byKey.toString());
      this.byKey = byKey;
    }

    Map<String, String> byKey() {
      return byKey;
    }
  }
}
