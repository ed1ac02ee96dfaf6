package org.annales.text.sentence;

import java.util.List;
import org.annales.text.model.Morphology;
import org.annales.text.model.Token;

/** Finds the lemmas and parts of speech of a language. One lemmatizer serves one thread. */
@FunctionalInterface
public interface Lemmatizer {

  /** The lemmas and parts of speech of a sentence's tokens. */
  Morphology of(String text, List<Token> tokens);
}
