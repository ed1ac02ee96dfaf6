package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.sentiment.lexicon.Sense;
import org.annales.stats.resampling.BlockBootstrap;
import org.annales.stats.resampling.Seeds;

/** The rows of sentiment_sections and sentiment_sentences for a document under a lexicon. */
final class SectionRows {
  /** With fewer sentences there is no interval: too short to tell. */
  static final int LEAST = 10;

  private static final double DIGITS = 1e4;
  private static final String PLAIN = "plain";
  private static final String ADAPTED = "adapted";

  private final DocumentHits document;
  private final int resamples;
  private final boolean polar;

  SectionRows(DocumentHits document, int resamples) {
    this.document = document;
    this.resamples = resamples;
    this.polar = document.lexicon().lexicon().isPolar();
  }

  List<SectionSentiment> sections() {
    return IntStream.range(0, document.sections().size()).mapToObj(this::row).toList();
  }

  private SectionSentiment row(int at) {
    SectionHits section = document.sections().get(at);
    List<LexiconHit> hits = document.hits(at);
    long matched = hits.size();
    double[] scores = document.scores(at);
    boolean isLongEnough = polar && scores.length >= LEAST;
    int block = BlockBootstrap.usualBlock(scores.length);
    BlockBootstrap bootstrap =
        isLongEnough
            ? new BlockBootstrap(
                scores,
                block,
                resamples,
                Seeds.of(section.documentId(), section.sectionId(), document.name()))
            : null;
    return new SectionSentiment(
        section.documentId(),
        section.sectionId(),
        document.name(),
        scores.length,
        section.words(),
        matched,
        category(hits, Sense.POSITIVE),
        category(hits, Sense.NEGATIVE),
        hits.stream().filter(hit -> document.polarity(hit) > 0).count(),
        hits.stream().filter(hit -> document.polarity(hit) < 0).count(),
        polar ? Arrays.stream(scores).average().orElse(0) : Double.NaN,
        isLongEnough ? bootstrap.low() : Double.NaN,
        isLongEnough ? bootstrap.high() : Double.NaN,
        block);
  }

  private long category(List<LexiconHit> hits, String category) {
    return hits.stream()
        .filter(
            hit ->
                document.lexicon().entry(hit.entry()).senses().stream()
                    .anyMatch(sense -> sense.category().equals(category)))
        .count();
  }

  List<ScoredSentence> sentences() {
    List<ScoredSentence> rows = new ArrayList<>();
    for (int i = 0; i < document.sections().size(); i++) {
      SectionHits section = document.sections().get(i);
      List<LexiconHit> found = document.hits(i);
      int at = 0;
      for (int sentence = 0; sentence < section.sentences(); sentence++) {
        List<ScoredHit> hits = new ArrayList<>(0);
        for (; at < found.size() && found.get(at).sentence() == sentence; at++) {
          hits.addAll(shown(found.get(at)));
        }
        if (polar || !hits.isEmpty()) {
          rows.add(
              new ScoredSentence(
                  section.documentId(),
                  section.sectionId(),
                  section.paragraph(sentence),
                  section.number(sentence),
                  document.name(),
                  polar ? document.scores(i)[sentence] : Double.NaN,
                  hits));
        }
      }
    }
    return rows;
  }

  private List<ScoredHit> shown(LexiconHit hit) {
    String rules = document.isAdapted(hit.word()) ? with(hit.rules(), ADAPTED) : hit.rules();
    return document.lexicon().entry(hit.entry()).senses().stream()
        .filter(sense -> sense.weight() != 0)
        .map(sense -> shown(hit, sense, rules.isEmpty() ? PLAIN : rules))
        .toList();
  }

  private ScoredHit shown(LexiconHit hit, Sense sense, String rules) {
    double weight = sense.isPolar() ? document.weight(hit.word(), sense.weight()) : sense.weight();
    return new ScoredHit(
        hit.word(),
        sense.category(),
        Math.round(weight * hit.factor() * DIGITS) / DIGITS,
        rules,
        sense.isPolar());
  }

  private static String with(String rules, String rule) {
    return rules.isEmpty() ? rule : rules + "+" + rule;
  }
}
