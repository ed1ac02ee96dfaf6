package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.metadata.DocumentLanguages;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;

/**
 * All settings of a run, read from conf/annales.yaml, {@code --set} and options. They are passed
 * down; no other class reads configuration files, environment variables or properties.
 */
public record Settings(
    List<String> text,
    List<String> sources,
    String output,
    List<Format> format,
    @JsonProperty("gzip_json_above") long gzipJsonAbove,
    ReportSettings report,
    List<String> only,
    String language,
    List<HeadingFix> structure,
    List<Zone> zones,
    Quotations quotations,
    Tokens tokens,
    StopwordList stopwords,
    NgramSettings ngrams,
    CollocationSettings collocations,
    KeynessSettings keyness,
    SentimentSettings sentiment,
    EntitySettings entities,
    ComparisonSettings comparison,
    SimilaritySettings similarity,
    TopicSettings topics) {

  public Settings {
    Checks checks = new Checks();
    checks.require(!format.isEmpty(), "format", "at least one of parquet, json and csv", "none");
    checks.require(
        gzipJsonAbove >= 0, "gzip_json_above", "a whole number of rows from 0", gzipJsonAbove);
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
    requireTokens(checks, "collocations.nodes", collocations.nodes(), tokens);
    requireTokens(checks, "comparison.words", comparison.words(), tokens);
    checks.throwIfWrong();
    text = List.copyOf(text);
    sources = List.copyOf(sources);
    format = List.copyOf(format);
    only = List.copyOf(only);
    zones = List.copyOf(zones);
    structure = List.copyOf(structure);
  }

  /**
   * Settings of tokens.
   *
   * @param lemmas whether lemmas and parts of speech are determined
   */
  public record Tokens(
      @JsonProperty("case") LetterCase letterCase,
      Possessive possessive,
      boolean lemmas,
      Words words) {
    /** The rules for the tokenizer. */
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

  /** The segmenter of words in scripts without spaces. */
  public enum Words {
    REGEX,
    ICU
  }

  /** The unit of n-grams and collocations. */
  public enum CountedUnit {
    TOKEN,
    LEMMA
  }

  /** The rules for reading documents. */
  public ReadingRules readingRules() {
    Map<String, List<FixedHeading>> fixed = new HashMap<>();
    structure.forEach(
        fix -> fixed.computeIfAbsent(fix.documentId(), id -> new ArrayList<>()).add(fix.heading()));
    return new ReadingRules(language, tokens.rules(), Set.copyOf(zones), quotations, fixed);
  }

  private static void requireTokens(Checks checks, String key, List<String> words, Tokens tokens) {
    for (String word : words) {
      List<String> forms = forms(word, tokens);
      checks.require(
          forms.size() == 1,
          key,
          "words that are one token each",
          '"' + word + "\", which is " + (forms.isEmpty() ? "none" : String.join(" and ", forms)));
    }
  }

  private static String zoneNames() {
    return String.join(", ", Zone.IN_SENTENCES.stream().map(Zone::label).toList());
  }

  private static List<String> forms(String word, Tokens tokens) {
    return new Tokenizer(tokens.rules()).forms(Normalizer.normalize(word, Normalizer.Form.NFC));
  }
}
