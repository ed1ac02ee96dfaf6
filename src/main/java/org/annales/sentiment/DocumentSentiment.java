package org.annales.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annales.corpus.StopWords;
import org.annales.settings.SentimentSettings;
import org.annales.settings.StopwordList;

/**
 * Makes the rows of all tables of sentiment for one document. Its hits are cached packed; what
 * several tables need is computed once on the executor that has them.
 */
final class DocumentSentiment implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<byte[]> packed = new ArrayList<>();
  private final SentimentSettings settings;
  private transient List<CheckedHits> documents;
  private transient List<Arc> arcs;

  /** The document under a lexicon, scored with the weights that the settings ask for. */
  private record CheckedHits(DocumentHits scored, List<LexiconCheck> checks) {}

  DocumentSentiment(Iterable<byte[]> found, SentimentSettings settings) {
    found.forEach(packed::add);
    this.settings = settings;
  }

  /** Attaches the broadcast lexicons; call it first. */
  synchronized DocumentSentiment withLexicons(List<LexiconInUse> lexicons) {
    if (documents == null) {
      Map<Integer, List<SectionHits>> byLexicon = new TreeMap<>();
      for (byte[] section : packed) {
        SectionHits hits = SectionHits.unpacked(section);
        byLexicon.computeIfAbsent(hits.lexicon(), l -> new ArrayList<>()).add(hits);
      }
      documents = new ArrayList<>();
      byLexicon.forEach((i, of) -> documents.add(checked(DocumentHits.of(lexicons.get(i), of))));
    }
    return this;
  }

  private CheckedHits checked(DocumentHits document) {
    String language = document.lexicon().lexicon().head().language();
    Set<String> stopWords = new StopWords(StopwordList.AUTO).in(language);
    List<LexiconCheck> checks = new LexiconChecks(document, stopWords).all();
    Map<String, Double> weights = new HashMap<>();
    if (settings.weights() == SentimentSettings.Weights.ADAPTED) {
      checks.stream()
          .filter(check -> !Double.isNaN(check.adaptedWeight()))
          .forEach(check -> weights.put(check.word(), check.adaptedWeight()));
    }
    return new CheckedHits(document.with(weights), checks);
  }

  private List<DocumentHits> scored() {
    return documents.stream().map(CheckedHits::scored).toList();
  }

  private List<DocumentHits> polar() {
    return scored().stream().filter(d -> d.lexicon().lexicon().isPolar()).toList();
  }

  private synchronized List<Arc> arcs() {
    if (arcs == null) {
      arcs =
          polar().stream()
              .map(document -> new Arc(document, settings.resamples(), settings.bins()))
              .toList();
    }
    return arcs;
  }

  List<SentimentWord> words() {
    Agreement agreement = new Agreement(polar().stream().map(DocumentHits::lexicon).toList());
    return documents.stream()
        .flatMap(d -> new WordRows(d.scored, agreement, d.checks).rows().stream())
        .toList();
  }

  List<ScoredSentence> sentences() {
    return scored().stream()
        .flatMap(document -> new SectionRows(document).sentences().stream())
        .toList();
  }

  List<SectionSentiment> sections() {
    return scored().stream()
        .flatMap(document -> new SectionRows(document).sections().stream())
        .toList();
  }

  List<LexiconAgreement> agreement() {
    List<DocumentHits> polar = polar();
    List<LexiconAgreement> rows = new ArrayList<>();
    for (int a = 0; a < polar.size(); a++) {
      for (int b = a + 1; b < polar.size(); b++) {
        for (int section = 0; section < polar.get(a).sections().size(); section++) {
          rows.add(LexiconAgreement.of(polar.get(a), polar.get(b), section));
        }
      }
    }
    return rows;
  }

  List<LexiconCheck> checks() {
    return documents.stream().flatMap(document -> document.checks.stream()).toList();
  }

  List<ArcBin> bins() {
    return arcs().stream().flatMap(arc -> arc.bins().stream()).toList();
  }

  List<SentimentChangePoint> changes() {
    return arcs().stream().flatMap(arc -> arc.changes().stream()).toList();
  }
}
