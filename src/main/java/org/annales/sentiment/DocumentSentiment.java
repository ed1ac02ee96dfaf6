package org.annales.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annales.corpus.StopWords;
import org.annales.settings.SentimentSettings;
import org.annales.settings.StopwordList;

/**
 * The rows of all tables of sentiment for one document. What is kept are its hits, as numbers; rows
 * are made when they are asked for, and what several tables need is made once where it lies. {@link
 * #withLexicons} comes first.
 */
final class DocumentSentiment implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<SectionHits> sections = new ArrayList<>();
  private final SentimentSettings settings;
  private transient List<DocumentHits> documents;
  private transient List<DocumentHits> scored;
  private transient Map<DocumentHits, List<LexiconCheck>> checks;
  private transient List<Arc> arcs;

  DocumentSentiment(Iterable<SectionHits> found, SentimentSettings settings) {
    found.forEach(sections::add);
    this.settings = settings;
  }

  /** Attaches the broadcast lexicons; call it first. */
  synchronized DocumentSentiment withLexicons(List<LexiconInUse> lexicons) {
    if (documents == null) {
      Map<Integer, List<SectionHits>> byLexicon = new TreeMap<>();
      sections.forEach(
          section ->
              byLexicon.computeIfAbsent(section.lexicon(), l -> new ArrayList<>()).add(section));
      List<DocumentHits> made = new ArrayList<>();
      byLexicon.forEach((i, of) -> made.add(new DocumentHits(lexicons.get(i), of)));
      documents = made;
    }
    return this;
  }

  private synchronized Map<DocumentHits, List<LexiconCheck>> checked() {
    if (checks == null) {
      checks = new HashMap<>();
      for (DocumentHits document : documents) {
        String language = document.lexicon().lexicon().head().language();
        checks.put(
            document, new Checks(document, new StopWords(StopwordList.AUTO).in(language)).all());
      }
    }
    return checks;
  }

  private synchronized List<Arc> arcs() {
    if (arcs == null) {
      arcs =
          scored().stream()
              .filter(document -> document.lexicon().lexicon().isPolar())
              .map(document -> new Arc(document, settings.resamples(), settings.bins()))
              .toList();
    }
    return arcs;
  }

  /** The documents as their scores are wanted: with weights of their own, where these are. */
  private synchronized List<DocumentHits> scored() {
    if (scored == null) {
      scored =
          settings.weights() == SentimentSettings.Weights.ADAPTED
              ? documents.stream().map(document -> document.adapted(adapted(document))).toList()
              : documents;
    }
    return scored;
  }

  private Map<String, Double> adapted(DocumentHits document) {
    Map<String, Double> weights = new HashMap<>();
    checked().get(document).stream()
        .filter(check -> !Double.isNaN(check.adaptedWeight()))
        .forEach(check -> weights.put(check.word(), check.adaptedWeight()));
    return weights;
  }

  List<SentimentWord> words() {
    Agreement agreement =
        new Agreement(
            documents.stream()
                .map(DocumentHits::lexicon)
                .filter(lexicon -> lexicon.lexicon().isPolar())
                .toList());
    List<SentimentWord> rows = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      List<LexiconCheck> found = checked().get(documents.get(i));
      rows.addAll(new WordRows(scored().get(i), agreement, found).rows());
    }
    return rows;
  }

  List<ScoredSentence> sentences() {
    return scored().stream()
        .flatMap(document -> new SectionRows(document, settings.resamples()).sentences().stream())
        .toList();
  }

  List<SectionSentiment> sections() {
    return scored().stream()
        .flatMap(document -> new SectionRows(document, settings.resamples()).sections().stream())
        .toList();
  }

  List<LexiconAgreement> agreement() {
    return new AgreementRows(scored()).rows();
  }

  List<LexiconCheck> checks() {
    return documents.stream().flatMap(document -> checked().get(document).stream()).toList();
  }

  List<ArcBin> bins() {
    return arcs().stream().flatMap(arc -> arc.bins().stream()).toList();
  }

  List<SentimentChangePoint> changes() {
    return arcs().stream().flatMap(arc -> arc.changes().stream()).toList();
  }
}
