package org.annales.text.model;

import java.io.Serializable;
import java.util.List;

/**
 * The lemmas and parts of speech of a sentence's tokens, one of each per token.
 *
 * @param lemmas lower-cased, in NFC
 * @param pos tags of Universal Dependencies, such as {@code NOUN}
 */
public record Morphology(List<String> lemmas, List<String> pos) implements Serializable {
  public Morphology {
    if (lemmas.size() != pos.size()) {
      throw new IllegalArgumentException(
          "expected as many lemmas as tags, found " + lemmas.size() + " and " + pos.size());
    }
    lemmas = List.copyOf(lemmas);
    pos = List.copyOf(pos);
  }
}
