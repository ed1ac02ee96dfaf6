package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.sentiment.lexicon.Sense;
import org.annales.stats.association.TwoCorpora;

/** The rows of sentiment_words for a document under a lexicon. */
final class WordRows {
  private final DocumentHits document;
  private final Agreement agreement;
  private final Map<String, LexiconCheck> checks = new HashMap<>();
  private final Map<String, Double> adapted = new HashMap<>();

  WordRows(DocumentHits document, Agreement agreement, List<LexiconCheck> checks) {
    this.document = document;
    this.agreement = agreement;
    for (LexiconCheck check : checks) {
      this.checks.putIfAbsent(check.word(), check);
      if (!Double.isNaN(check.adaptedWeight())) {
        adapted.put(check.word(), check.adaptedWeight());
      }
    }
  }

  /**
   * A word with one of its senses in a section.
   *
   * @param list that it is ranked in: a direction, or a category of the lexicon's own
   */
  private record Listed(String word, WordTally tally, Sense sense, String list, double effect) {
    static Listed of(String word, WordTally tally, Sense sense, double weight) {
      double effect = weight * tally.factors();
      String direction =
          effect > 0 ? SentimentWord.POSITIVE : effect < 0 ? SentimentWord.NEGATIVE : null;
      return new Listed(word, tally, sense, sense.isPolar() ? direction : sense.category(), effect);
    }

    String direction() {
      return sense.isPolar() ? list : null;
    }
  }

  List<SentimentWord> rows() {
    List<SentimentWord> rows = new ArrayList<>();
    for (int section = 0; section < document.sections().size(); section++) {
      rows.addAll(rows(section));
    }
    return rows;
  }

  private List<SentimentWord> rows(int section) {
    List<Listed> listed = new ArrayList<>();
    document
        .tally(section)
        .forEach(
            (word, tally) -> {
              LexiconEntry entry = document.lexicon().entry(tally.entry());
              entry
                  .senses()
                  .forEach(sense -> listed.add(Listed.of(word, tally, sense, weight(word, sense))));
            });
    listed.sort(
        Comparator.comparingDouble((Listed l) -> -Math.abs(l.effect)).thenComparing(Listed::word));
    Map<String, Double> sums = new HashMap<>();
    listed.forEach(l -> sums.merge(String.valueOf(l.list), Math.abs(l.effect), Double::sum));
    Map<String, Integer> ranks = new HashMap<>();
    SectionKeyness keyness = new SectionKeyness(document, section);
    Map<String, List<Example>> examples = document.sections().get(section).examples();
    List<SentimentWord> rows = new ArrayList<>();
    for (Listed word : listed) {
      String list = String.valueOf(word.list);
      int rank = ranks.merge(list, 1, Integer::sum);
      double share = Math.abs(word.effect) / sums.get(list);
      rows.add(
          row(
              document.sections().get(section),
              word,
              rank,
              share,
              keyness,
              examples.get(word.word)));
    }
    return rows;
  }

  private double weight(String word, Sense sense) {
    return sense.isPolar() ? document.weight(word, sense.weight()) : sense.weight();
  }

  private SentimentWord row(
      SectionHits section,
      Listed listed,
      int rank,
      double share,
      SectionKeyness keyness,
      List<Example> examples) {
    String word = listed.word;
    WordTally tally = listed.tally;
    TwoCorpora counts = keyness.counts(word);
    double polarity = document.lexicon().entry(tally.entry()).polarity();
    LexiconCheck check = checks.get(word);
    return new SentimentWord(
        section.documentId(),
        section.sectionId(),
        word,
        document.name(),
        listed.sense.category(),
        listed.sense.weight(),
        listed.sense.isPolar() ? adapted.getOrDefault(word, Double.NaN) : Double.NaN,
        tally,
        listed.effect,
        listed.direction(),
        listed.list == null ? null : (Integer) rank,
        share,
        counts,
        keyness.qValue(word),
        keyness.familySize(),
        agreement.knownBy(word),
        agreement.share(word, polarity),
        check == null ? null : check.reason(),
        examples);
  }
}
