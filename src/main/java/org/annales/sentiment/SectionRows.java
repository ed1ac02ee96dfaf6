package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.sentiment.lexicon.Sense;
import org.annales.stats.resampling.BlockBootstrap;
import org.annales.stats.resampling.Seeds;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

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

  List<Row> sections() {
    return IntStream.range(0, document.sections().size()).mapToObj(this::row).toList();
  }

  private Row row(int at) {
    SectionHits section = document.sections().get(at);
    List<LexiconHit> hits = document.hits(at);
    long matched = hits.size();
    double[] scores = document.scores(at);
    boolean told = polar && scores.length >= LEAST;
    int block = BlockBootstrap.usualBlock(scores.length);
    BlockBootstrap bootstrap =
        told
            ? new BlockBootstrap(
                scores,
                block,
                resamples,
                Seeds.of(section.documentId(), section.sectionId(), document.name()))
            : null;
    return RowFactory.create(
        section.documentId(),
        section.sectionId(),
        document.name(),
        (long) scores.length,
        (long) section.words(),
        matched,
        matched / (double) section.words(),
        category(hits, Sense.POSITIVE),
        category(hits, Sense.NEGATIVE),
        hits.stream().filter(hit -> document.polarity(hit) > 0).count(),
        hits.stream().filter(hit -> document.polarity(hit) < 0).count(),
        polar ? (Double) Arrays.stream(scores).average().orElse(0) : null,
        told ? (Double) bootstrap.low() : null,
        told ? (Double) bootstrap.high() : null,
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

  List<Row> sentences() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < document.sections().size(); i++) {
      SectionHits section = document.sections().get(i);
      List<LexiconHit> found = document.hits(i);
      int at = 0;
      for (int sentence = 0; sentence < section.sentences(); sentence++) {
        List<String> hits = new ArrayList<>(0);
        for (; at < found.size() && found.get(at).sentence() == sentence; at++) {
          hits.addAll(shown(found.get(at)));
        }
        if (polar || !hits.isEmpty()) {
          rows.add(
              RowFactory.create(
                  section.documentId(),
                  section.sectionId(),
                  section.paragraph(sentence),
                  section.number(sentence),
                  document.name(),
                  polar ? (Double) document.scores(i)[sentence] : null,
                  hits.toArray(String[]::new)));
        }
      }
    }
    return rows;
  }

  private List<String> shown(LexiconHit hit) {
    String rules = document.isAdapted(hit.word()) ? with(hit.rules(), ADAPTED) : hit.rules();
    return document.lexicon().entry(hit.entry()).senses().stream()
        .filter(sense -> sense.weight() != 0)
        .map(sense -> shown(hit, sense, rules.isEmpty() ? PLAIN : rules))
        .toList();
  }

  private String shown(LexiconHit hit, Sense sense, String rules) {
    double weight = sense.isPolar() ? document.weight(hit.word(), sense.weight()) : sense.weight();
    return hit.word()
        + ":"
        + Math.round(weight * hit.factor() * DIGITS) / DIGITS
        + ":"
        + rules
        + (sense.isPolar() ? "" : ":" + sense.category());
  }

  private static String with(String rules, String rule) {
    return rules.isEmpty() ? rule : rules + "+" + rule;
  }
}
