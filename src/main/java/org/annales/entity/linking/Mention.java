package org.annales.entity.linking;

import java.util.List;

/** A name where it stands in a book, and what is found out about it. */
public final class Mention {
  /** What decided on the name of a family. */
  static final String PLURAL = "plural";

  private final int section;
  private final int sentence;
  private final int from;
  private final int to;
  private final List<String> words;
  private final NameType recognized;
  private final String title;
  private final Candidate candidate;
  private NameType type;
  private String rule;
  private double confidence;
  private Entity entity;
  private List<Entity> candidates = List.of();

  /**
   * @param from the place of its first word in the sentence
   * @param to the place after its last
   * @param words without possessive at the end, and with small letters where all was in capitals
   * @param recognized what most of its words were recognized as; null: as no name
   * @param title the title before it; null where there is none
   */
  Mention(
      int section,
      Candidate candidate,
      int from,
      int to,
      List<String> words,
      NameType recognized,
      String title) {
    this.section = section;
    this.sentence = candidate.sentence();
    this.candidate = candidate;
    this.from = from;
    this.to = to;
    this.words = List.copyOf(words);
    this.recognized = recognized;
    this.title = title;
  }

  public int section() {
    return section;
  }

  public int sentence() {
    return sentence;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  List<String> words() {
    return words;
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Its words, joined. */
  String name() {
    return String.join(" ", words);
  }

  /** Its words as it is shown: initials with a stop. */
  public String surface() {
    StringBuilder surface = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      surface.append(surface.isEmpty() ? "" : " ").append(words.get(i));
      if (words.size() > 1 && type == NameType.PERSON && isInitial(i)) {
        surface.append('.');
      }
    }
    return surface.toString();
  }

  /** Whether a word is an initial: of two letters, as Yu., only with its stop. */
  private boolean isInitial(int i) {
    String word = words.get(i);
    return word.length() == 1
        || (PersonName.isInitial(word) && candidate.stop(from - candidate.from() + i));
  }

  /** What forms that differ in case alone are counted by. */
  String key() {
    return WordUse.key(name());
  }

  NameType recognized() {
    return recognized;
  }

  /** The title before it; null where there is none. */
  String title() {
    return title;
  }

  boolean has(Clue clue) {
    return candidate.has(clue);
  }

  /** Whether a comma or "and" alone stands between it and another. */
  boolean isListedAfter(Mention other) {
    return candidate.has(Clue.LISTED)
        && section == other.section
        && sentence == other.sentence
        && from == candidate.from()
        && other.candidate.from() + other.candidate.size() == other.to;
  }

  /** Whether no word stands between it and the name behind it: a bracket may. */
  boolean isNextTo(Mention next) {
    return section == next.section && sentence == next.sentence && to == next.from;
  }

  public NameType type() {
    return type;
  }

  /** Whether it names a family, by the plural of its name. */
  boolean isOfFamily() {
    return PLURAL.equals(rule);
  }

  public String rule() {
    return rule;
  }

  public double confidence() {
    return confidence;
  }

  /** Whose it is; null where that cannot be told. */
  public Entity entity() {
    return entity;
  }

  /** Decides what it is of. */
  void decide(NameType decided, String by, double sure) {
    type = decided;
    rule = by;
    confidence = sure;
  }

  /** Puts right what it is of. */
  void retype(NameType right) {
    type = right;
  }

  /** Who may be meant, where that cannot be told. */
  public List<Entity> candidates() {
    return candidates;
  }

  /** Says that it may be anybody's of several, or of none that is known. */
  void leaveOpen(List<Entity> several) {
    candidates = List.copyOf(several);
  }

  /** Says whose it is. */
  void assign(Entity whose) {
    entity = whose;
  }
}
