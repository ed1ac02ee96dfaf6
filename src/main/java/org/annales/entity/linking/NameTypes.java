package org.annales.entity.linking;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides what each name of a book is of: all its mentions vote, by what they were recognized as in
 * their sentences, and by what stands around and inside them.
 *
 * <p>A name that is taken for a person in one sentence and for a place in the next is what most of
 * its mentions say. Where a second type has four tenths of the votes, both may be right, and a
 * mention stays what it was recognized as.
 */
final class NameTypes {
  private static final double LISTED = 5;
  private static final double KNOWN = 1;

  /** Persons have words of place before them too, but not in so many of their mentions. */
  private static final double OFTEN_IN = 0.15;

  private static final double SECOND = 0.4;

  private final WordUse use;
  private final Geography geography;
  private final boolean blind;
  private final Map<String, Votes> byKey = new HashMap<>();
  private final Map<String, Votes> bySurname = new HashMap<>();
  private final DerivedNames derived;

  /**
   * @param listed what is on record outside the text: surnames of a printed index, gazetteers
   * @param blind whether the recognizer tells of few names what they are, so that its silence says
   *     little, and a name of unknown type is still one
   */
  NameTypes(
      List<Mention> mentions,
      WordUse use,
      Geography geography,
      Map<NameType, Set<String>> listed,
      boolean blind) {
    this.use = use;
    this.geography = geography;
    this.blind = blind;
    this.derived = new DerivedNames(byKey, bySurname, blind);
    MentionVotes ofMentions = new MentionVotes(use, geography, blind);
    for (Mention mention : mentions) {
      Votes votes = byKey.computeIfAbsent(mention.key(), key -> new Votes());
      votes.addMention();
      ofMentions.add(mention, votes);
    }
    for (Mention mention : mentions) {
      String last = WordUse.key(mention.last());
      Votes own = byKey.get(mention.key());
      if (mention.words().size() > 1 && own.best(blind) == NameType.PERSON) {
        bySurname.computeIfAbsent(last, key -> new Votes()).add(NameType.PERSON, 1);
      }
    }
    byKey.forEach((key, votes) -> lend(key, votes, listed));
    askNeighbours(mentions);
  }

  /** What names lend one another: full names to surnames, an index and gazetteers to theirs. */
  private void lend(String key, Votes votes, Map<NameType, Set<String>> listed) {
    Votes asSurname = bySurname.get(key);
    if (asSurname != null) {
      votes.add(NameType.PERSON, Math.min(asSurname.of(NameType.PERSON), votes.mentions()));
    }
    listed.forEach(
        (type, names) -> {
          if (names.contains(key)) {
            votes.add(type, LISTED);
          }
        });
    double in = votes.hint(NameType.PLACE) / MentionVotes.IN;
    if (blind && in >= OFTEN_IN * votes.mentions()) {
      votes.add(NameType.PLACE, in);
    }
    if (geography.isPlace(key)) {
      votes.add(NameType.PLACE, blind ? KNOWN * votes.mentions() : KNOWN);
    }
  }

  /** What stands beside persons in a list is likely to be a person, and so on. */
  private void askNeighbours(List<Mention> mentions) {
    IdentityHashMap<Votes, Votes> said = new IdentityHashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      Mention here = mentions.get(i);
      Mention before = mentions.get(i - 1);
      if (here.isListedAfter(before)) {
        boolean coupled = here.has(Clue.COUPLED);
        say(best(before), coupled, said.computeIfAbsent(votes(here), v -> new Votes()));
        say(best(here), coupled, said.computeIfAbsent(votes(before), v -> new Votes()));
      }
    }
    said.forEach(Votes::add);
  }

  /** A comma may stand before what somebody is: then he only hints at the type. */
  private static void say(NameType type, boolean coupled, Votes votes) {
    if (type != null && coupled) {
      votes.add(type, MentionVotes.HINT);
    } else if (type != null) {
      votes.addHint(type, MentionVotes.HINT);
    }
  }

  private Votes votes(Mention mention) {
    return byKey.get(mention.key());
  }

  private NameType best(Mention mention) {
    return byKey.get(mention.key()).best(blind);
  }

  /** Decides about a mention; it stays undecided where it is no name. */
  void decide(Mention mention) {
    if (mention.has(Clue.WORK)) {
      boolean italics = mention.has(Clue.ITALICS);
      boolean body = !italics && NameWords.ORGANIZATION.has(mention.last());
      mention.decide(
          body ? NameType.ORGANIZATION : NameType.PUBLICATION,
          italics ? "italics" : "quoted",
          Votes.ENOUGH);
      return;
    }
    if (derived.isCompound(mention) || derived.isDerived(mention)) {
      return;
    }
    if (mention.words().size() == 1 && isNone(mention)) {
      return;
    }
    if (derived.isFamily(mention)) {
      mention.decide(NameType.PERSON, Mention.PLURAL, Votes.ENOUGH);
      return;
    }
    Votes votes = byKey.get(mention.key());
    NameType best = votes.best(blind);
    NameType own = mention.recognized();
    if (best == null) {
      if (mention.words().size() > 1 && derived.isPerson(WordUse.key(mention.last()))) {
        mention.decide(NameType.PERSON, "surname", Votes.ENOUGH);
      } else if (blind && isNever(mention)) {
        mention.decide(NameType.OTHER, "capitals", 0);
      }
    } else if (own != null && own != best && votes.of(own) >= SECOND * votes.total()) {
      mention.decide(own, "recognized", votes.of(own) / votes.total());
    } else {
      mention.decide(best, own == best ? "recognized" : "vote", votes.of(best) / votes.total());
    }
  }

  /** Whether one word is that of an office, or none that names anything. */
  private static boolean isNone(Mention mention) {
    return NameWords.NONE.has(mention.last())
        || (mention.has(Clue.OFFICE) && mention.recognized() == NameType.ORGANIZATION);
  }

  /** Whether a word of a name is never written small, and stands where it needs no capital. */
  private boolean isNever(Mention mention) {
    return mention.words().stream().anyMatch(word -> use.small(word) == 0 && use.inside(word) > 0);
  }
}
