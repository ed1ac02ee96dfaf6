package org.annales.keyness;

import java.io.Serializable;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.TwoCorpora;

/** A term and the comparison that it was tested in: a row of the table keyness. */
record ComparedTerm(Target target, KeyTerm term) implements Serializable {
  static final String OVER = "over";
  static final String UNDER = "under";

  TwoCorpora counts() {
    return term.counts();
  }

  Contingency cells() {
    return term.counts().table();
  }

  KeyTerm.Spread segments() {
    return term.segments();
  }

  double logLikelihood() {
    return LogLikelihood.fourCells(cells());
  }

  double lnP() {
    return ChiSquared.lnP(logLikelihood());
  }

  double pValue() {
    return ChiSquared.pValue(logLikelihood());
  }

  /** Null where the rates are equal. */
  String direction() {
    int sign = counts().sign();
    return sign == 0 ? null : sign > 0 ? OVER : UNDER;
  }

  double permutationQ() {
    return term.corrected() == null ? Double.NaN : term.corrected().permutationQ();
  }

  double dispersionQ() {
    return term.corrected() == null ? Double.NaN : term.corrected().dispersionQ();
  }

  double lrc() {
    return KeyTerm.lrc(counts(), term.familySize());
  }
}
