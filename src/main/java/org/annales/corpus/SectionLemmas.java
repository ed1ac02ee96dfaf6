package org.annales.corpus;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import org.annales.text.model.Morphology;

/** Holds the lemmas and parts of speech of the tokens of a section, numbered like the tokens. */
final class SectionLemmas implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String[] forms;
  private final int[] lemmas;
  private final String[] tags;
  private final int[] pos;
  private final BitSet found;

  private SectionLemmas(String[] forms, int[] lemmas, String[] tags, int[] pos, BitSet found) {
    this.forms = forms;
    this.lemmas = lemmas;
    this.tags = tags;
    this.pos = pos;
    this.found = found;
  }

  /**
   * The lemmas of a section.
   *
   * @param of those of each sentence; null: has none
   * @param ends the place after the last token of each sentence
   */
  static SectionLemmas of(List<Morphology> of, int... ends) {
    FormNumbers forms = new FormNumbers();
    FormNumbers tags = new FormNumbers();
    int tokens = ends.length == 0 ? 0 : ends[ends.length - 1];
    int[] lemmas = new int[tokens];
    int[] pos = new int[tokens];
    BitSet found = new BitSet();
    for (int i = 0; i < ends.length; i++) {
      Morphology morphology = of.get(i);
      int start = i == 0 ? 0 : ends[i - 1];
      found.set(i, morphology != null);
      for (int t = start; morphology != null && t < ends[i]; t++) {
        lemmas[t] = forms.of(morphology.lemmas().get(t - start));
        pos[t] = tags.of(morphology.pos().get(t - start));
      }
    }
    return new SectionLemmas(forms.forms(), lemmas, tags.forms(), pos, found);
  }

  /** The lemmas by their numbers; not to be changed. */
  String[] forms() {
    return forms;
  }

  /** The numbers of the lemmas of all tokens; not to be changed. */
  int[] lemmas() {
    return lemmas;
  }

  /** Which sentences have lemmas; not to be changed. */
  BitSet found() {
    return found;
  }

  /** The parts of speech by their numbers; not to be changed. */
  String[] tags() {
    return tags;
  }

  /** The numbers of the parts of speech of all tokens; not to be changed. */
  int[] pos() {
    return pos;
  }
}
