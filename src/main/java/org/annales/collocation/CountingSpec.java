package org.annales.collocation;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.settings.Settings;
import org.annales.text.sentence.Tokenizer;

/**
 * Specifies what is counted.
 *
 * @param nodes the words that are nodes; empty: all that are not too rare
 */
record CountingSpec(CountedRuns runs, StopWords stopwords, List<Span> spans, Set<String> nodes)
    implements Serializable {

  static CountingSpec of(Settings settings) {
    Tokenizer tokenizer = new Tokenizer(settings.readingRules().tokens());
    Set<String> nodes = new HashSet<>();
    for (String node : settings.collocations().nodes()) {
      nodes.addAll(tokenizer.forms(Normalizer.normalize(node, Normalizer.Form.NFC)));
    }
    return new CountingSpec(
        new CountedRuns(settings.quotations()),
        new StopWords(settings.stopwords()),
        Span.of(settings.collocations()),
        nodes);
  }

  /** Whether a word may be a node, if it is not too rare. */
  boolean mayBeNode(String form) {
    return nodes.isEmpty() || nodes.contains(form);
  }

  /** Which tokens of a section are in no pair. */
  IntPredicate stops(SectionText text) {
    return stopwords.among(text).tokens()::get;
  }
}
