package org.annales.text.sentence;

import java.util.List;
import org.annales.text.model.Morphology;
import org.annales.text.model.Token;

/** Assigns lemmas and parts of speech in a language. One lemmatizer serves one thread. */
@FunctionalInterface
public interface Lemmatizer {

  Morphology of(String text, List<Token> tokens);
}
