package org.annales.entity.linking;

import java.util.List;

/** An occurrence of a name with its type and its entity, once decided. */
public final class Mention {
  /** The rule for the plural of a surname. */
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
   * @param from index of its first word in the sentence
   * @param to index after its last word
   * @param words without final possessive, and in lower case after the first letter if in capitals
   * @param recognized the type of most of its words; null for none
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

  /** Its words joined, with a stop after initials. */
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

  /** Whether a word is an initial; one of two letters, such as Yu., needs its stop. */
  private boolean isInitial(int i) {
    String word = words.get(i);
    return word.length() == 1
        || (PersonName.isInitial(word) && candidate.stop(from - candidate.from() + i));
  }

  /** Its name in lower case, by which forms are counted. */
  String key() {
    return WordUse.key(name());
  }

  NameType recognized() {
    return recognized;
  }

  String title() {
    return title;
  }

  boolean has(Clue clue) {
    return candidate.has(clue);
  }

  /** Whether only a comma or "and" separates it from another. */
  boolean isListedAfter(Mention other) {
    return candidate.has(Clue.LISTED)
        && section == other.section
        && sentence == other.sentence
        && from == candidate.from()
        && other.candidate.from() + other.candidate.size() == other.to;
  }

  /** Whether no word separates it from the next name. */
  boolean isNextTo(Mention next) {
    return section == next.section && sentence == next.sentence && to == next.from;
  }

  public NameType type() {
    return type;
  }

  /** Whether it is the plural of a surname. */
  boolean isOfFamily() {
    return PLURAL.equals(rule);
  }

  public String rule() {
    return rule;
  }

  public double confidence() {
    return confidence;
  }

  /** Its entity; null where it is ambiguous. */
  public Entity entity() {
    return entity;
  }

  void decide(NameType decided, String by, double sure) {
    type = decided;
    rule = by;
    confidence = sure;
  }

  void retype(NameType to) {
    type = to;
  }

  /** The possible entities, where it is ambiguous. */
  public List<Entity> candidates() {
    return candidates;
  }

  /** Marks it as ambiguous between some entities, or as unknown. */
  void leaveOpen(List<Entity> several) {
    candidates = List.copyOf(several);
  }

  void assign(Entity to) {
    entity = to;
  }
}
