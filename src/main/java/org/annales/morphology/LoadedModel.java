package org.annales.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import morfologik.stemming.Dictionary;
import opennlp.tools.postag.POSModel;

/**
 * Holds the tagger's model, the dictionary and the preferences of a language. It is immutable and
 * loaded once in a process, when a thread first asks for it.
 */
record LoadedModel(
    LanguageModel language, POSModel tagger, Dictionary dictionary, Preferences preferences) {

  /** Holds what was loaded; the class itself is loaded with the first lemma. */
  private static final class Holder {
    private static final Map<LanguageModel, LoadedModel> LOADED =
        new EnumMap<>(LanguageModel.class);
  }

  static LoadedModel of(LanguageModel language) {
    synchronized (Holder.LOADED) {
      return Holder.LOADED.computeIfAbsent(language, LoadedModel::load);
    }
  }

  private static LoadedModel load(LanguageModel language) {
    String dictionary = language.dictionaryResource();
    String info = dictionary.replaceFirst("\\.dict$", ".info");
    try (InputStream tagger = resource(language.taggerResource());
        InputStream automaton = resource(dictionary);
        InputStream properties = resource(info)) {
      return new LoadedModel(
          language,
          new POSModel(tagger),
          Dictionary.read(automaton, properties),
          Preferences.of(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = LoadedModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("not on the class path: " + name);
    }
    return in;
  }
}
