package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.sentiment.lexicon.Sense;
import org.annales.stats.Defined;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.LogRatio;
import org.annales.stats.association.TwoCorpora;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of sentiment_words for a document under a lexicon. */
final class WordRows {
  private static final String LIGHTER = "lighter";
  private static final String DARKER = "darker";

  private final DocumentHits document;
  private final Agreement agreement;
  private final Map<String, Check> checks = new HashMap<>();
  private final Map<String, Double> adapted = new HashMap<>();

  WordRows(DocumentHits document, Agreement agreement, List<Check> checks) {
    this.document = document;
    this.agreement = agreement;
    for (Check check : checks) {
      this.checks.putIfAbsent(check.word(), check);
      if (check.adapted() != null) {
        adapted.put(check.word(), check.adapted());
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
      String direction = effect > 0 ? LIGHTER : effect < 0 ? DARKER : null;
      return new Listed(word, tally, sense, sense.isPolar() ? direction : sense.category(), effect);
    }

    String direction() {
      return sense.isPolar() ? list : null;
    }
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int section = 0; section < document.sections().size(); section++) {
      rows.addAll(rows(section));
    }
    return rows;
  }

  private List<Row> rows(int section) {
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
    SectionKeyness marking = new SectionKeyness(document, section);
    Map<String, List<Example>> examples = document.sections().get(section).examples();
    List<Row> rows = new ArrayList<>();
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
              marking,
              examples.get(word.word)));
    }
    return rows;
  }

  private double weight(String word, Sense sense) {
    return sense.isPolar() ? document.weight(word, sense.weight()) : sense.weight();
  }

  private Row row(
      SectionHits section,
      Listed listed,
      int rank,
      double share,
      SectionKeyness marking,
      List<Example> examples) {
    String word = listed.word;
    WordTally tally = listed.tally;
    TwoCorpora counts = marking.counts(word);
    double polarity = document.lexicon().entry(tally.entry()).polarity();
    boolean compared = counts.referenceSize() > 0;
    Check check = checks.get(word);
    boolean told = examples.stream().allMatch(example -> example.text() != null);
    return RowFactory.create(
        section.documentId(),
        section.sectionId(),
        word,
        document.name(),
        listed.sense.category(),
        listed.sense.weight(),
        listed.sense.isPolar() ? adapted.get(word) : null,
        tally.count(),
        tally.affirmed(),
        tally.negated(),
        tally.intensified(),
        tally.hedged(),
        tally.quoted(),
        tally.capitals(),
        Defined.orNull(counts.perMillion()),
        listed.effect,
        listed.direction(),
        listed.list == null ? null : (Integer) rank,
        Defined.orNull(share),
        counts.referenceCount(),
        counts.size(),
        counts.referenceSize(),
        compared ? Defined.orNull(LogLikelihood.fourCells(counts.table())) : null,
        compared ? Defined.orNull(LogRatio.value(counts)) : null,
        marking.qValue(word),
        (long) marking.familySize(),
        agreement.knownBy(word),
        agreement.share(word, polarity),
        check == null ? null : check.reason(),
        examples.stream().map(Example::reference).toArray(String[]::new),
        told ? examples.stream().map(Example::text).toArray(String[]::new) : null);
  }
}
