package org.annales.sentiment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The rows of sentiment_agreement for a document: how far two lexicons agree on its sentences. */
final class AgreementRows {
  private final List<DocumentHits> polar;

  AgreementRows(List<DocumentHits> lexicons) {
    this.polar = lexicons.stream().filter(d -> d.lexicon().lexicon().isPolar()).toList();
  }

  List<LexiconAgreement> rows() {
    List<LexiconAgreement> rows = new ArrayList<>();
    for (int a = 0; a < polar.size(); a++) {
      for (int b = a + 1; b < polar.size(); b++) {
        for (int section = 0; section < polar.get(a).sections().size(); section++) {
          rows.add(row(polar.get(a), polar.get(b), section));
        }
      }
    }
    return rows;
  }

  private static LexiconAgreement row(DocumentHits a, DocumentHits b, int at) {
    SectionHits first = a.sections().get(at);
    BitSet inFirst = withHits(a.hits(at));
    BitSet inSecond = withHits(b.hits(at));
    long both = 0;
    long same = 0;
    long opposite = 0;
    for (int i = inFirst.nextSetBit(0); i >= 0; i = inFirst.nextSetBit(i + 1)) {
      if (inSecond.get(i)) {
        double product = Math.signum(a.scores(at)[i]) * Math.signum(b.scores(at)[i]);
        both++;
        same += product > 0 ? 1 : 0;
        opposite += product < 0 ? 1 : 0;
      }
    }
    return new LexiconAgreement(
        first.documentId(),
        first.sectionId(),
        a.name(),
        b.name(),
        both,
        same,
        opposite,
        inFirst.cardinality() - both,
        inSecond.cardinality() - both);
  }

  private static BitSet withHits(List<LexiconHit> hits) {
    BitSet with = new BitSet();
    hits.forEach(hit -> with.set(hit.sentence()));
    return with;
  }
}
