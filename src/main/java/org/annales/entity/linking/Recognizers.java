package org.annales.entity.linking;

import java.util.List;
import java.util.Optional;
import org.annales.morphology.ModelFile;

/** The available recognizers. */
public enum Recognizers {
  /** Stanford's conditional random field, for English. */
  CORENLP {
    @Override
    boolean supports(String language) {
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
  /** Capitals, initials and titles, for all languages with capitals. */
  PATTERNS {
    @Override
    boolean supports(String language) {
      return true;
    }

    @Override
    public Recognizer create() {
      return new PatternRecognizer();
    }
  };

  /** Returns this recognizer if it supports a language, else {@link #PATTERNS}. */
  public Recognizers in(String language) {
    return supports(language) ? this : PATTERNS;
  }

  /** Whether it supports a language, by ISO 639 code. */
  abstract boolean supports(String language);

  /** The model file; empty where it needs none. */
  public Optional<ModelFile> model() {
    return Optional.empty();
  }

  /** Resources that must be on the class path. */
  public List<String> resources() {
    return List.of();
  }

  /** Creates a recognizer for one thread; the model is loaded once per process. */
  public abstract Recognizer create();
}
