package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.sentiment.lexicon.Sense;
import org.annales.settings.SentimentSettings;

/** Makes the rows of sentiment_words for a document under a lexicon. */
final class WordRows {
  private final DocumentHits document;
  private final Agreement agreement;
  private final WordSegments segments;
  private final int permutations;
  private final Map<String, LexiconCheck> checks = new HashMap<>();

  WordRows(
      DocumentHits document,
      Agreement agreement,
      List<LexiconCheck> checks,
      SentimentSettings settings) {
    this.document = document;
    this.agreement = agreement;
    this.segments = new WordSegments(document);
    this.permutations = settings.permutations();
    checks.forEach(check -> this.checks.putIfAbsent(check.word(), check));
  }

  /**
   * A word with one of its senses in a section.
   *
   * @param list that it is ranked in: a direction, or a category of the lexicon's own; empty where
   *     it has no effect
   */
  private record Listed(String word, WordTally tally, Sense sense, double effect, String list) {}

  List<SentimentWord> rows() {
    List<SentimentWord> rows = new ArrayList<>();
    for (int section = 0; section < document.sections().size(); section++) {
      addRows(rows, section);
    }
    return rows;
  }

  private void addRows(List<SentimentWord> rows, int at) {
    List<Listed> listed = new ArrayList<>();
    document
        .tallies()
        .get(at)
        .forEach(
            (word, tally) ->
                document
                    .lexicon()
                    .entry(tally.entry())
                    .senses()
                    .forEach(sense -> listed.add(listed(word, tally, sense))));
    listed.sort(
        Comparator.comparingDouble((Listed l) -> -Math.abs(l.effect)).thenComparing(Listed::word));
    Map<String, Double> sums = new HashMap<>();
    listed.forEach(l -> sums.merge(l.list, Math.abs(l.effect), Double::sum));
    Map<String, Integer> ranks = new HashMap<>();
    SectionHits section = document.sections().get(at);
    LexiconWordTests keyness = new LexiconWordTests(document, segments, at, permutations);
    for (Listed word : listed) {
      int rank = ranks.merge(word.list, 1, Integer::sum);
      rows.add(row(section, word, rank, Math.abs(word.effect) / sums.get(word.list), keyness));
    }
  }

  private Listed listed(String word, WordTally tally, Sense sense) {
    double effect = document.weight(word, sense) * tally.factors();
    String direction =
        effect > 0 ? SentimentWord.POSITIVE : effect < 0 ? SentimentWord.NEGATIVE : "";
    return new Listed(word, tally, sense, effect, sense.isPolar() ? direction : sense.category());
  }

  private SentimentWord row(
      SectionHits section, Listed listed, int rank, double share, LexiconWordTests keyness) {
    String word = listed.word;
    boolean isListed = !listed.list.isEmpty();
    LexiconCheck check = checks.get(word);
    return new SentimentWord(
        section.documentId(),
        section.sectionId(),
        word,
        document.name(),
        listed.sense,
        listed.sense.isPolar() && check != null ? check.adaptedWeight() : Double.NaN,
        listed.tally,
        listed.effect,
        listed.sense.isPolar() && isListed ? listed.list : null,
        isListed ? (Integer) rank : null,
        share,
        keyness.counts(word),
        keyness.qValue(word),
        keyness.permutationP(word),
        keyness.permutationQ(word),
        keyness.isRobust(word),
        keyness.familySize(),
        agreement.knownBy(word),
        agreement.share(word, document.lexicon().entry(listed.tally.entry()).polarity()),
        check == null ? null : check.reason(),
        section.examples().get(word));
  }
}
