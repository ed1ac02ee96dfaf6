package org.annales.entity.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides the type of each name by the votes of all its mentions: their recognized types, their
 * words and their contexts.
 *
 * <p>The type with most votes applies to all mentions; where a second type has four tenths of the
 * votes, a mention keeps its recognized type.
 */
final class NameTypes {
  private static final double LISTED = 5;
  private static final double KNOWN = 1;

  /** Share of mentions after a preposition of place from which a name may be a place. */
  private static final double OFTEN_IN = 0.15;

  /** The same with a model, whose tags of persons are more reliable than prepositions. */
  private static final double MOSTLY_IN = 0.3;

  /** Votes for a place by each preposition, beside a model's tags: two thirds outvote persons. */
  private static final double AGAINST_TAGS = 2;

  private static final double SECOND = 0.4;

  private final WordUse use;
  private final Geography geography;
  private final boolean blind;
  private final Map<String, Votes> byKey = new HashMap<>();
  private final Map<String, Votes> bySurname = new HashMap<>();
  private final Map<String, Votes> byGiven = new HashMap<>();
  private final Set<String> nicknames = new HashSet<>();

  /** Names of which another case stands inside a sentence. */
  private final Set<String> inside = new HashSet<>();

  private final Set<String> withArticle = new HashSet<>();

  /** Names that stand at other places than behind an office. */
  private final Set<String> elsewhere = new HashSet<>();

  private final DerivedNames derived;

  /**
   * @param listed names of known type: surnames of the printed index, gazetteers
   * @param blind whether the recognizer uses no model: then an unrecognized name counts little
   *     against a name, and names of unknown type are kept
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
    Set<String> titled = new HashSet<>();
    mentions.stream().filter(NameTypes::isTitled).map(Mention::key).forEach(titled::add);
    MentionVotes ofMentions = new MentionVotes(use, geography, titled, blind);
    for (Mention mention : mentions) {
      if (!mention.isFirst() && mention.isInflected()) {
        inside.add(mention.key());
      }
      if (!mention.has(Clue.OFFICE)) {
        elsewhere.add(mention.key());
      }
      if (mention.has(Clue.ARTICLE)) {
        withArticle.add(mention.key());
      }
      Votes votes = byKey.computeIfAbsent(mention.key(), key -> new Votes());
      votes.addMention();
      ofMentions.add(mention, votes);
    }
    for (Mention mention : mentions) {
      String last = WordUse.key(mention.last());
      Votes own = byKey.get(mention.key());
      if (mention.words().size() > 1 && own.best(blind) == NameType.PERSON) {
        bySurname.computeIfAbsent(last, key -> new Votes()).add(NameType.PERSON, 1);
        String first = mention.words().get(0);
        if (blind && isGivenName(first)) {
          byGiven.computeIfAbsent(WordUse.key(first), key -> new Votes()).add(NameType.PERSON, 1);
        }
      }
      if (mention.nickname() != null) {
        nicknames.add(WordUse.key(mention.nickname().words()));
      }
    }
    byKey.forEach((key, votes) -> addExternalVotes(key, votes, listed));
    addNeighbourVotes(mentions);
  }

  /** Whether a title precedes a mention that no place has. */
  private static boolean isTitled(Mention mention) {
    return mention.title() != null
        && (NameWords.SURNAME_TITLE.has(mention.title())
            || NameWords.CIVIL.has(mention.title())
            || NameWords.LETTERS.has(mention.title()));
  }

  /** Whether the first word of a full name may be a first name. */
  private boolean isGivenName(String word) {
    return !PersonName.isInitial(word)
        && use.small(word) == 0
        && !withArticle.contains(WordUse.key(word))
        && word.indexOf('-') < 0
        && !geography.isPlace(word)
        && !MentionVotes.isPeople(word, geography);
  }

  /**
   * Adds the votes of full names for surnames and given names, of the index, of gazetteers and of
   * geography.
   */
  private void addExternalVotes(String key, Votes votes, Map<NameType, Set<String>> listed) {
    for (Map<String, Votes> part : List.of(bySurname, byGiven)) {
      double times = part.containsKey(key) ? part.get(key).of(NameType.PERSON) : 0;
      votes.add(NameType.PERSON, Math.min(times, votes.mentions()));
    }
    if (nicknames.contains(key)) {
      votes.add(NameType.PERSON, votes.mentions());
    }
    listed.forEach(
        (type, names) -> {
          if (names.contains(key)) {
            votes.add(type, LISTED);
          }
        });
    double in = votes.hint(NameType.PLACE) / MentionVotes.PREPOSITION;
    boolean ofPerson = bySurname.containsKey(key) || byGiven.containsKey(key);
    if (in >= (blind ? OFTEN_IN : MOSTLY_IN) * votes.mentions()
        && (blind || (in > 1 && !ofPerson && votes.best(false) == NameType.PERSON))) {
      votes.add(NameType.PLACE, blind ? in : AGAINST_TAGS * in);
    }
    if (geography.isPlace(key)) {
      votes.add(NameType.PLACE, blind ? KNOWN * votes.mentions() : KNOWN);
    }
  }

  /** Adds the votes of list neighbours, which mostly have the same type. */
  private void addNeighbourVotes(List<Mention> mentions) {
    IdentityHashMap<Votes, Votes> added = new IdentityHashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      Mention here = mentions.get(i);
      Mention before = mentions.get(i - 1);
      if (here.isListedAfter(before)) {
        boolean coupled = here.has(Clue.COUPLED);
        addVote(best(before), coupled, added.computeIfAbsent(votes(here), v -> new Votes()));
        addVote(best(here), coupled, added.computeIfAbsent(votes(before), v -> new Votes()));
      }
    }
    added.forEach(Votes::add);
  }

  /** Adds a vote after "and"; after a comma only a hint, since an apposition may follow it. */
  private static void addVote(NameType type, boolean coupled, Votes votes) {
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

  /** Decides the type of a mention, which stays null where it is no name. */
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
    if (isNone(mention)) {
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
      } else if (blind && isNeverLowerCase(mention)) {
        mention.decide(NameType.OTHER, "capitals", 0);
      }
    } else if (own != null && own != best && votes.of(own) >= SECOND * votes.total()) {
      mention.decide(own, "recognized", votes.of(own) / votes.total());
    } else {
      mention.decide(best, own == best ? "recognized" : "vote", votes.of(best) / votes.total());
    }
  }

  /** Whether words denote what an office is for, or nothing with a name. */
  private boolean isNone(Mention mention) {
    boolean one = mention.words().size() == 1;
    boolean unknown =
        blind
            && mention.recognized() == null
            && mention.title() == null
            && mention.words().size() <= 2
            && !geography.isPlace(mention.name())
            && (!elsewhere.contains(mention.key())
                || mention.words().stream().allMatch(word -> use.small(word) > 0));
    return (one && NameWords.NONE.has(mention.last()))
        || NameWords.isOffice(mention.words())
        || (mention.has(Clue.OFFICE)
            && (unknown || (one && mention.recognized() == NameType.ORGANIZATION)));
  }

  /** Whether a word is never in lower case and has a capital inside a sentence. */
  private boolean isNeverLowerCase(Mention mention) {
    return mention.words().stream()
        .anyMatch(
            word ->
                use.small(word) == 0 && (use.inside(word) > 0 || inside.contains(mention.key())));
  }
}
