package org.annales.morphology;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.annales.text.sentence.Lemmatizer;

/**
 * The languages whose lemmas and parts of speech can be found, each with its tagger, its dictionary
 * and the marks that its words carry.
 */
public enum LanguageModel {
  EN(
      "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
      "en/english.dict",
      Clitics.ENGLISH,
      DictionaryTags.PENN,
      Endings.ENGLISH,
      tagger("en", "English-EWT"),
      new ModelFile(
          "english-pos-dict",
          "0.6",
          "LGPL-2.1-only",
          "org.languagetool:english-pos-dict:0.6, english.dict")),
  DE(
      "opennlp-de-ud-gsd-pos-1.3-2.5.4.bin",
      "de/german.dict",
      Clitics.GERMAN,
      DictionaryTags.MORPHY,
      Endings.GERMAN,
      tagger("de", "German-GSD"),
      new ModelFile(
          "german-pos-dict",
          "1.2.4",
          "CC-BY-SA-4.0",
          "de.danielnaber:german-pos-dict:1.2.4, german.dict")),
  FR(
      "opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin",
      "fr/french.dict",
      Clitics.FRENCH,
      DictionaryTags.DICOLLECTE,
      Endings.FRENCH,
      tagger("fr", "French-GSD"),
      new ModelFile(
          "french-pos-dict",
          "0.7",
          "CC-BY-SA-4.0",
          "org.languagetool:french-pos-dict:0.7, french.dict"));

  private final String taggerResource;
  private final String dictionaryResource;
  private final Clitics clitics;
  private final DictionaryTags dictionaryTags;
  private final Endings endings;
  private final ModelFile tagger;
  private final ModelFile dictionary;

  LanguageModel(
      String taggerResource,
      String dictionaryResource,
      Clitics clitics,
      DictionaryTags dictionaryTags,
      Endings endings,
      ModelFile tagger,
      ModelFile dictionary) {
    this.taggerResource = "/" + taggerResource;
    this.dictionaryResource = "/org/languagetool/resource/" + dictionaryResource;
    this.clitics = clitics;
    this.dictionaryTags = dictionaryTags;
    this.endings = endings;
    this.tagger = tagger;
    this.dictionary = dictionary;
  }

  private static ModelFile tagger(String code, String treebank) {
    return new ModelFile(
        "opennlp-models-pos-" + code,
        "1.3.0",
        "Apache-2.0",
        "org.apache.opennlp:opennlp-models-pos-"
            + code
            + ":1.3.0, trained on Universal Dependencies "
            + treebank);
  }

  /** Of a language, by its ISO 639-1 code; empty where there is none. */
  public static Optional<LanguageModel> of(String language) {
    return Arrays.stream(values()).filter(model -> model.code().equals(language)).findFirst();
  }

  /** The ISO 639-1 codes of all languages that have one. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(LanguageModel::code).toList();
  }

  /** The ISO 639-1 code of the language. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is made of. */
  public List<ModelFile> files() {
    return Stream.of(tagger, dictionary).toList();
  }

  /** What must be on the class path for it. */
  public List<String> resources() {
    return Stream.of(
            taggerResource, dictionaryResource, dictionaryResource.replace(".dict", ".info"))
        .map(resource -> resource.substring(1))
        .toList();
  }

  /** A lemmatizer for one thread. */
  public Lemmatizer lemmatizer() {
    return new TaggedLemmatizer(LoadedModel.of(this));
  }

  String taggerResource() {
    return taggerResource;
  }

  String dictionaryResource() {
    return dictionaryResource;
  }

  Clitics clitics() {
    return clitics;
  }

  DictionaryTags dictionaryTags() {
    return dictionaryTags;
  }

  Endings endings() {
    return endings;
  }
}
