package org.annales.sentiment;

import java.util.List;
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
}
