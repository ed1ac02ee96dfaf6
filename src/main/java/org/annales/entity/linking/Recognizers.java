package org.annales.entity.linking;

import java.util.List;
import java.util.Optional;
import org.annales.morphology.ModelFile;

/** The recognizers that there are, by the languages that they serve. */
public enum Recognizers {
  /** Stanford's conditional random field, for English. */
  CORENLP {
    @Override
    boolean serves(String language) {
      return language.equals("en");
    }

    @Override
    public Recognizer create() {
      return new CrfRecognizer();
    }

    @Override
    public Optional<ModelFile> model() {
      return Optional.of(CrfRecognizer.FILE);
    }

    @Override
    public List<String> resources() {
      return List.of(CrfRecognizer.MODEL);
    }
  },
  /** What the book itself says: capitals, initials, titles. For all languages with capitals. */
  PATTERNS {
    @Override
    boolean serves(String language) {
      return true;
    }

    @Override
    public Recognizer create() {
      return new PatternRecognizer();
    }
  };

  /** Itself where it knows a language, else what serves all. */
  public Recognizers in(String language) {
    return serves(language) ? this : PATTERNS;
  }

  /** Whether it knows a language, by its ISO 639 code. */
  abstract boolean serves(String language);

  /** What it was made of; empty where it needs nothing. */
  public Optional<ModelFile> model() {
    return Optional.empty();
  }

  /** What must be on the class path for it. */
  public List<String> resources() {
    return List.of();
  }

  /** One for a thread; what it needs is loaded once in a process. */
  public abstract Recognizer create();
}
