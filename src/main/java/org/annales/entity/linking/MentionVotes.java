package org.annales.entity.linking;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Adds the votes of single mentions for the type of their name.
 *
 * @param titled the names of persons that have a title at one place
 * @param blind see {@link NameTypes}
 */
record MentionVotes(WordUse use, Geography geography, Set<String> titled, boolean blind) {
  private static final double TITLE = 2;
  private static final double INITIALS = 2;
  private static final double HEAD = 3;

  /** Weight of a preposition of place before a mention. */
  static final double PREPOSITION = 0.25;

  /** Weight of a weak indication of a type. */
  static final double HINT = 0.5;

  /** Weight of an unrecognized mention against its being a name. */
  private static final double SILENCE = 0.15;

  /** The same after an article, as before adjectives, or with one common word. */
  private static final double SILENCE_WITH_ARTICLE = 0.5;

  private static final double SILENCE_OF_COMMON_WORDS = 1;

  private static final double SILENCE_WITHOUT_MODEL = 0.03;

  private static final Pattern PEOPLE = Pattern.compile("(?:..ish|ism|ists?|[^l]ese|ians)$");

  /** Adds the votes of a mention to those of its name. */
  void add(Mention mention, Votes votes) {
    if (mention.has(Clue.WORK)) {
      return;
    }
    if (mention.recognized() == null) {
      votes.addAgainst(silence(mention));
    } else if (mention.recognized() == NameType.PERSON && isWithArticle(mention)) {
      votes.addAgainst(1);
    } else if (!isTitledPlace(mention, mention.recognized())) {
      votes.add(mention.recognized(), 1);
    }
    if (mention.title() != null) {
      votes.add(NameType.PERSON, TITLE);
    }
    boolean son = !mention.generation().isEmpty() && !Generation.isRoman(mention.generation());
    if (mention.nickname() != null || son) {
      votes.add(NameType.PERSON, TITLE);
    }
    if (hasInitials(mention)) {
      votes.add(NameType.PERSON, INITIALS);
    }
    if (mention.has(Clue.SPEECH)) {
      votes.add(NameType.PERSON, HINT);
    }
    if (mention.has(Clue.PLACE)) {
      votes.addHint(NameType.PLACE, PREPOSITION);
    }
    NameType head = mention.words().size() > 1 ? NameWords.typeOf(mention.words()) : null;
    if (head != null && !isTitledPlace(mention, head) && !geography.isPlace(mention.name())) {
      votes.add(head, HEAD);
    } else if (blind && isFullName(mention)) {
      votes.addHint(NameType.PERSON, HINT);
    }
  }

  /** Whether a word for places ends the name of a person that has a title at another place. */
  private boolean isTitledPlace(Mention mention, NameType type) {
    return type == NameType.PLACE && titled.contains(mention.key());
  }

  /** Whether it is one word after an article, and so hardly a surname. */
  private static boolean isWithArticle(Mention mention) {
    return mention.has(Clue.ARTICLE) && mention.words().size() == 1;
  }

  /**
   * Weight against a name if a mention is not recognized: more if its words occur in lower case.
   */
  private double silence(Mention mention) {
    if (isPeople(mention)) {
      return SILENCE_OF_COMMON_WORDS;
    }
    long small = mention.words().stream().filter(word -> use.small(word) > 0).count();
    if (small == mention.words().size()) {
      return SILENCE_OF_COMMON_WORDS;
    }
    if (small > 0 || mention.has(Clue.ARTICLE)) {
      return SILENCE_WITH_ARTICLE;
    }
    return blind ? SILENCE_WITHOUT_MODEL : SILENCE;
  }

  /** Whether a mention probably names a people or its language. */
  private boolean isPeople(Mention mention) {
    return mention.words().size() == 1 && isPeople(mention.last(), geography);
  }

  /** Whether a word probably names a people, its language or followers. */
  static boolean isPeople(String word, Geography geography) {
    return geography.isPeople(word) || PEOPLE.matcher(WordUse.key(word)).find();
  }

  /** Whether it has two or three capitalised words that the book never writes in lower case. */
  private boolean isFullName(Mention mention) {
    int size = mention.words().size();
    return size > 1
        && !mention.has(Clue.IN_CAPITALS)
        && size < 4
        && !mention.has(Clue.ARTICLE)
        && mention.words().stream()
            .noneMatch(word -> use.small(word) > 0 || WordShape.of(word, false) == WordShape.UPPER);
  }

  private static boolean hasInitials(Mention mention) {
    List<String> words = mention.words();
    return words.size() > 1
        && words.subList(0, words.size() - 1).stream()
            .anyMatch(word -> word.length() == 1 || WordShape.of(word, true) == WordShape.INITIAL)
        && words.get(words.size() - 1).length() > 2;
  }
}
