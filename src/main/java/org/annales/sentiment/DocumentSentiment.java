package org.annales.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annales.corpus.StopWords;
import org.annales.settings.SentimentSettings;
import org.annales.settings.StopwordList;
import org.apache.spark.sql.Row;

/** The rows of all tables of sentiment for one document. */
final class DocumentSentiment implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Row> words = new ArrayList<>();
  private final List<Row> sentences = new ArrayList<>();
  private final List<Row> sections = new ArrayList<>();
  private final List<Row> agreement;
  private final List<Row> checks = new ArrayList<>();
  private final List<Row> arcs = new ArrayList<>();
  private final List<Row> changes = new ArrayList<>();

  DocumentSentiment(
      Iterable<SectionHits> found, List<LexiconInUse> lexicons, SentimentSettings settings) {
    Map<Integer, List<SectionHits>> byLexicon = new TreeMap<>();
    found.forEach(
        section ->
            byLexicon.computeIfAbsent(section.lexicon(), l -> new ArrayList<>()).add(section));
    List<DocumentHits> documents = new ArrayList<>();
    byLexicon.forEach((i, of) -> documents.add(new DocumentHits(lexicons.get(i), of)));
    Agreement agreed =
        new Agreement(
            documents.stream()
                .map(DocumentHits::lexicon)
                .filter(lexicon -> lexicon.lexicon().isPolar())
                .toList());
    documents.forEach(document -> add(document, agreed, settings));
    agreement = new AgreementRows(documents).rows();
  }

  private void add(DocumentHits document, Agreement agreed, SentimentSettings settings) {
    String language = document.lexicon().lexicon().head().language();
    List<Check> checked = new Checks(document, new StopWords(StopwordList.AUTO).in(language)).all();
    checked.forEach(check -> checks.add(Checks.row(document, check)));
    words.addAll(new WordRows(document, agreed, checked).rows());
    SectionRows rows = new SectionRows(document, settings.resamples());
    sections.addAll(rows.sections());
    sentences.addAll(rows.sentences());
    if (document.lexicon().lexicon().isPolar()) {
      Arc arc = new Arc(document, settings.resamples(), settings.bins());
      arcs.addAll(arc.bins());
      changes.addAll(arc.changes());
    }
  }

  List<Row> words() {
    return words;
  }

  List<Row> sentences() {
    return sentences;
  }

  List<Row> sections() {
    return sections;
  }

  List<Row> agreement() {
    return agreement;
  }

  List<Row> checks() {
    return checks;
  }

  List<Row> arcs() {
    return arcs;
  }

  List<Row> changes() {
    return changes;
  }
}
