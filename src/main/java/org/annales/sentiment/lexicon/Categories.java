package org.annales.sentiment.lexicon;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annales.settings.Nearest;

/**
 * Checks categories: without declared ones all are allowed but misspelt positive, negative and
 * neutral; else only the declared ones and these three.
 *
 * @param declared in lower case; empty where the head lists none
 */
record Categories(Set<String> declared) {
  private static final Set<String> OF_SIGN = Set.of(Sense.POSITIVE, Sense.NEGATIVE, Sense.NEUTRAL);

  /** The mistake in a category, which is in lower case. */
  Optional<String> mistake(String category, String word) {
    if (OF_SIGN.contains(category) || declared.contains(category)) {
      return Optional.empty();
    }
    String found = "category: found \"" + category + "\" for \"" + word + '"';
    if (declared.isEmpty()) {
      String suggestion = Nearest.suggestion(category, new TreeSet<>(OF_SIGN));
      return suggestion.isEmpty()
          ? Optional.empty()
          : Optional.of(
              found
                  + suggestion
                  + " A category of your own that is so named needs a line at the head: \"#"
                  + " categories: "
                  + category
                  + '"');
    }
    Set<String> known = new TreeSet<>(declared);
    known.addAll(OF_SIGN);
    return Optional.of(
        found
            + ", expected one of "
            + String.join(", ", known)
            + Nearest.suggestion(category, known));
  }
}
