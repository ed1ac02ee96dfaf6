package org.annales.keyness;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds for each robust term the longer robust term of the same target that it is nearly always a
 * part of, so that a list can show each phrase once.
 *
 * <pre>
 *   a is a part of b:  a ⊂ b as tokens,  f(b) ≥ 0.8 · f(a),  on the same side
 * </pre>
 *
 * f counts occurrences on the side with the higher rate. Of several, the most frequent b, then the
 * longest, then the first by its code points.
 *
 * <p>Source: the nested terms of the C-value (Frantzi, Ananiadou and Mima 2000, International
 * Journal on Digital Libraries 3(2), 115–130), as a mark and not as a score.
 */
final class LongerTerms implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double NEARLY_ALL = 0.8;

  private final Map<String, Longer> ofPart = new HashMap<>();

  /** A robust term of several tokens; {@code family}: what it was compared in. */
  record Longer(String family, boolean over, int n, String term, long count)
      implements Serializable {
    boolean isBefore(Longer other) {
      if (count != other.count) {
        return count > other.count;
      }
      return n != other.n ? n > other.n : term.compareTo(other.term) < 0;
    }

    private String key(String part) {
      return LongerTerms.key(family, over, part);
    }
  }

  LongerTerms(Collection<Longer> terms) {
    terms.forEach(this::add);
  }

  private void add(Longer longer) {
    String[] tokens = longer.term.split(" ", -1);
    for (int from = 0; from < tokens.length; from++) {
      StringBuilder part = new StringBuilder();
      for (int to = from; to < tokens.length && to - from < tokens.length - 1; to++) {
        part.append(to == from ? "" : " ").append(tokens[to]);
        ofPart.merge(longer.key(part.toString()), longer, (a, b) -> b.isBefore(a) ? b : a);
      }
    }
  }

  /** The robust terms of several tokens of a family. */
  static Stream<Longer> of(TermResults results) {
    return results.terms().stream()
        .filter(term -> term.robust() && term.n() > 1)
        .map(
            term ->
                new Longer(
                    results.target().names(),
                    term.counts().sign() > 0,
                    term.n(),
                    term.term(),
                    term.bearingCount()));
  }

  /** The same results, their robust terms marked. */
  TermResults mark(TermResults results) {
    return results.with(results.terms().stream().map(term -> mark(results, term)).toList());
  }

  private KeyTerm mark(TermResults results, KeyTerm term) {
    Longer longer =
        term.robust()
            ? ofPart.get(key(results.target().names(), term.counts().sign() > 0, term.term()))
            : null;
    return longer != null && longer.count >= NEARLY_ALL * term.bearingCount()
        ? term.partOf(longer.term)
        : term;
  }

  private static String key(String family, boolean over, String term) {
    return family + "\n" + over + "\n" + term;
  }
}
