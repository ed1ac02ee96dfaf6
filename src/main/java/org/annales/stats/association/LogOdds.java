package org.annales.stats.association;

import static org.annales.stats.Defined.finite;

/**
 * The difference of a term's log-odds in two corpora, with a prior from a background corpus that
 * shrinks it for rare words.
 *
 * <pre>
 *   δ = ln((a + α) / (c + α0 − a − α)) − ln((b + α) / (d + α0 − b − α))
 *   z = δ / √(1/(a + α) + 1/(b + α))
 * </pre>
 *
 * δ in natural units, z in standard deviations; &gt; 0 marks the target. α is what the background
 * gives to the term, α0 to all terms: its counts, or the same for all. Not defined where α is 0 and
 * a count too, or the term is all there is.
 *
 * <p>Source: Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4), 372–403,
 * equations 15–22.
 *
 * @param prior α
 * @param allPriors α0
 */
public record LogOdds(TwoCorpora counts, double prior, double allPriors) {

  public double delta() {
    return finite(
        logit(counts.count(), counts.size())
            - logit(counts.referenceCount(), counts.referenceSize()));
  }

  public double z() {
    return finite(
        delta() / Math.sqrt(1 / (counts.count() + prior) + 1 / (counts.referenceCount() + prior)));
  }

  private double logit(long count, long size) {
    return Math.log((count + prior) / (size + allPriors - count - prior));
  }
}
