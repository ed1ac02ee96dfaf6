package org.annales.sentiment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/** Two lexicons compared on the sentences of a section: a row of sentiment_agreement. */
record LexiconAgreement(
    String documentId,
    String sectionId,
    String lexiconA,
    String lexiconB,
    long sentences,
    long sameSign,
    long oppositeSign,
    long onlyA,
    long onlyB) {
  static final Table<LexiconAgreement> TABLE =
      Table.of(
          "sentiment_agreement",
          Group.DIAGNOSTIC,
          "Agreement of two lexicons on the sentences of each section",
          List.of("section_id", "lexicon_a", "lexicon_b"),
          List.of(
              Column.<LexiconAgreement>text(
                      "document_id", "the document", LexiconAgreement::documentId)
                  .refersTo("documents"),
              Column.<LexiconAgreement>text(
                      "section_id", "the section", LexiconAgreement::sectionId)
                  .refersTo("sections"),
              Column.text("lexicon_a", "one lexicon", LexiconAgreement::lexiconA),
              Column.text(
                  "lexicon_b", "another, later in sentiment.lexicons", LexiconAgreement::lexiconB),
              Column.count(
                  "sentences", "counted sentences with a hit of both", LexiconAgreement::sentences),
              Column.count(
                  "same_sign",
                  "of these, with scores of the same sign",
                  LexiconAgreement::sameSign),
              Column.count(
                  "opposite_sign",
                  "of these, with scores of opposite signs",
                  LexiconAgreement::oppositeSign),
              Column.count(
                  "only_a",
                  "counted sentences with a hit of lexicon_a alone",
                  LexiconAgreement::onlyA),
              Column.count(
                  "only_b",
                  "counted sentences with a hit of lexicon_b alone",
                  LexiconAgreement::onlyB)));

  /** Compares two lexicons on a section of a document. */
  static LexiconAgreement of(DocumentHits a, DocumentHits b, int section) {
    SectionHits hits = a.sections().get(section);
    Set<Integer> inA = withHits(hits);
    Set<Integer> inB = withHits(b.sections().get(section));
    List<Double> products =
        inA.stream()
            .filter(inB::contains)
            .map(i -> a.scores().get(section)[i] * b.scores().get(section)[i])
            .toList();
    return new LexiconAgreement(
        hits.documentId(),
        hits.sectionId(),
        a.name(),
        b.name(),
        products.size(),
        products.stream().filter(product -> product > 0).count(),
        products.stream().filter(product -> product < 0).count(),
        inA.size() - (long) products.size(),
        inB.size() - (long) products.size());
  }

  private static Set<Integer> withHits(SectionHits section) {
    return section.hits().stream().map(LexiconHit::sentence).collect(Collectors.toSet());
  }
}
