package org.annales.entity.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shortens mentions with words that are no part of the name: a common word at the head of a
 * sentence, what an office is for, or what a name in the genitive belongs to.
 *
 * <p>Behind a common word the name stands in another case, or is a whole name at other places.
 */
final class NameExtents {
  /** A word that occurs once, with this ending, at the head of a sentence: Seconding Orme. */
  private static final Pattern PARTICIPLE = Pattern.compile("\\p{Lu}\\p{Ll}{3,}ing");

  private final WordUse use;
  private final BaseForms bases;
  private final Set<String> names = new HashSet<>();

  NameExtents(WordUse use, BaseForms bases, List<Mention> mentions) {
    this.use = use;
    this.bases = bases;
    mentions.stream()
        .filter(mention -> mention.title() != null || !mention.isFirst())
        .forEach(mention -> names.add(key(mention)));
    mentions.stream()
        .filter(mention -> mention.isFirst() && mention.size() > 1)
        .forEach(mention -> names.add(key(mention)));
  }

  private String key(Mention mention) {
    return WordUse.key(String.join(" ", bases.of(mention)));
  }

  /** The mention of the name alone. */
  Mention of(Mention mention) {
    if (mention.size() == 1 || mention.has(Clue.WORK) || mention.has(Clue.BY_AUTHORITY)) {
      return mention;
    }
    boolean place = mention.recognized() == null || mention.recognized() == NameType.PLACE;
    if (mention.has(Clue.OFFICE) && place && mention.title() == null) {
      return behindOffice(mention);
    }
    if (bases.isGenitive(mention.words().get(0))) {
      return mention.only(1);
    }
    Mention rest = mention.without(1, null);
    return mention.isFirst() && isNoName(mention, rest) ? rest : mention;
  }

  /** The name behind what an office is for: Minister of Ports and Harbours Ada Orme. */
  private Mention behindOffice(Mention mention) {
    for (int first = 1; first < mention.size(); first++) {
      Mention rest = mention.without(first, NameWords.MINISTER);
      if (isNeverSmall(rest) && names.contains(key(rest))) {
        return rest;
      }
    }
    int first = 1;
    while (mention.size() - first > 1 && use.small(mention.words().get(first)) > 0) {
      first++;
    }
    Mention rest = mention.without(first, NameWords.MINISTER);
    return rest.size() > 1 && isNeverSmall(rest) ? rest : mention;
  }

  private boolean isNeverSmall(Mention mention) {
    return mention.words().stream()
        .noneMatch(
            word ->
                use.small(word) > 0
                    || NameWords.ORGANIZATION.has(word)
                    || NameWords.CIVIL.has(word));
  }

  private boolean isNoName(Mention mention, Mention rest) {
    String first = mention.words().get(0);
    if (use.inside(first) > 0
        || mention.title() != null
        || mention.recognized() != null
        || PersonName.isInitial(first)) {
      return false;
    }
    boolean participle = use.capitals(first) == 1 && PARTICIPLE.matcher(first).matches();
    boolean whole = (rest.size() > 1 || participle) && names.contains(key(rest));
    return whole || bases.isInOtherCase(mention, rest);
  }
}
