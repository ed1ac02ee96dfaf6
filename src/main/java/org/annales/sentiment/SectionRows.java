package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.sentiment.SectionHits.ScoredPlace;
import org.annales.sentiment.lexicon.Sense;
import org.annales.stats.resampling.SerialMean;

/** Makes the rows of sentiment_sections and sentiment_sentences for a document under a lexicon. */
final class SectionRows {
  private static final double DIGITS = 1e4;
  private static final String ADAPTED = "adapted";

  private final DocumentHits document;
  private final DocumentHits withoutFlagged;
  private final boolean polar;

  SectionRows(DocumentHits document, DocumentHits withoutFlagged) {
    this.document = document;
    this.withoutFlagged = withoutFlagged;
    this.polar = document.lexicon().lexicon().isPolar();
  }

  List<SectionSentiment> sections() {
    return IntStream.range(0, document.sections().size()).mapToObj(this::row).toList();
  }

  private SectionSentiment row(int at) {
    SectionHits section = document.sections().get(at);
    List<LexiconHit> hits = section.hits();
    double[] scores = document.scores().get(at);
    SerialMean mean = new SerialMean(SerialMean.Unit.SCORES, polar ? scores : new double[0]);
    return new SectionSentiment(
        section.documentId(),
        section.sectionId(),
        document.name(),
        scores.length,
        section.words(),
        hits.size(),
        hits.stream().filter(hit -> has(hit, Sense.POSITIVE)).count(),
        hits.stream().filter(hit -> has(hit, Sense.NEGATIVE)).count(),
        hits.stream().filter(hit -> document.polarity(hit) > 0).count(),
        hits.stream().filter(hit -> document.polarity(hit) < 0).count(),
        mean.estimate(),
        mean.low(),
        mean.high(),
        polar ? Arrays.stream(withoutFlagged.scores().get(at)).average().orElse(0) : Double.NaN);
  }

  private boolean has(LexiconHit hit, String category) {
    return document.lexicon().entry(hit.entry()).senses().stream()
        .anyMatch(sense -> sense.category().equals(category));
  }

  /** The rows of sentiment_sentences; those of one section are made at a time. */
  Stream<ScoredSentence> sentences() {
    return IntStream.range(0, document.sections().size()).boxed().flatMap(this::sentences);
  }

  private Stream<ScoredSentence> sentences(int at) {
    SectionHits section = document.sections().get(at);
    Map<Integer, List<ScoredHit>> hits = new HashMap<>();
    for (LexiconHit hit : section.hits()) {
      hits.computeIfAbsent(hit.sentence(), sentence -> new ArrayList<>(1)).addAll(scored(hit));
    }
    return IntStream.range(0, section.sentences().size())
        .filter(sentence -> polar || !hits.getOrDefault(sentence, List.of()).isEmpty())
        .mapToObj(
            sentence -> {
              ScoredPlace place = section.sentences().get(sentence);
              return new ScoredSentence(
                  section.documentId(),
                  section.sectionId(),
                  place.paragraph(),
                  place.number(),
                  document.name(),
                  polar ? document.scores().get(at)[sentence] : Double.NaN,
                  hits.getOrDefault(sentence, List.of()));
            });
  }

  /** A hit with each of its categories. */
  private List<ScoredHit> scored(LexiconHit hit) {
    boolean isAdapted = document.adapted().containsKey(hit.word());
    String adapted = hit.rules().isEmpty() ? ADAPTED : hit.rules() + "+" + ADAPTED;
    String rules = isAdapted ? adapted : hit.rules();
    List<ScoredHit> scored = new ArrayList<>(1);
    for (Sense sense : document.lexicon().entry(hit.entry()).senses()) {
      if (sense.weight() != 0) {
        double weight = document.weight(hit.word(), sense) * hit.factor();
        scored.add(
            new ScoredHit(
                hit.word(),
                sense.category(),
                Math.round(weight * DIGITS) / DIGITS,
                rules.isEmpty() ? null : rules));
      }
    }
    return scored;
  }
}
