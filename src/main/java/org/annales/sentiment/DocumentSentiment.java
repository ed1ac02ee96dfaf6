package org.annales.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * The document under a lexicon.
   *
   * @param scored with the weights that the settings ask for
   * @param withoutFlagged as if the words of the checks had no weight
   */
  private record CheckedHits(
      DocumentHits scored, DocumentHits withoutFlagged, List<LexiconCheck> checks) {
    boolean isPolar() {
      return scored.lexicon().lexicon().isPolar();
    }
  }

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
    DocumentHits scored = document.with(weights);
    Set<String> flagged = checks.stream().map(LexiconCheck::word).collect(Collectors.toSet());
    return new CheckedHits(scored, scored.without(flagged), checks);
  }

  private List<DocumentHits> polar() {
    return documents.stream().filter(CheckedHits::isPolar).map(CheckedHits::scored).toList();
  }

  List<SentimentWord> words() {
    Agreement agreement = new Agreement(polar().stream().map(DocumentHits::lexicon).toList());
    return documents.stream()
        .flatMap(d -> new WordRows(d.scored, agreement, d.checks, settings).rows().stream())
        .toList();
  }

  /** The scored sentences, created one by one: there are as many as sentences times lexicons. */
  Stream<ScoredSentence> sentences() {
    return documents.stream()
        .map(d -> new SectionRows(d.scored, d.withoutFlagged).sentences())
        .reduce(Stream.empty(), Stream::concat);
  }

  List<SectionSentiment> sections() {
    return documents.stream()
        .flatMap(d -> new SectionRows(d.scored, d.withoutFlagged).sections().stream())
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
    return documents.stream()
        .filter(CheckedHits::isPolar)
        .map(d -> new Arc(d.scored, d.withoutFlagged, settings.permutations(), settings.bins()))
        .flatMap(arc -> arc.rows().stream())
        .toList();
  }

  List<SentimentChangePoint> changes() {
    return documents.stream()
        .filter(CheckedHits::isPolar)
        .map(d -> new ChangeTests(d.scored, d.withoutFlagged, settings.permutations()))
        .flatMap(tests -> tests.rows().stream())
        .toList();
  }
}
