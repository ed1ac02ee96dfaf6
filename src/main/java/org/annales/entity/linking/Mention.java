package org.annales.entity.linking;

import java.util.List;

/** An occurrence of a name with its type and its entity, once decided. */
public final class Mention {
  /** The rule for the plural of a surname. */
  static final String PLURAL = "plural";

  private final int section;
  private final int start;
  private final int size;
  private final Candidate candidate;
  private final List<String> written;
  private final NameType recognized;
  private final String title;
  private List<String> words;
  private String generation = "";
  private int to;
  private NameType type;
  private String rule;
  private double confidence;
  private Entity entity;
  private List<Entity> candidates = List.of();

  /**
   * @param start index of its first word in the candidate
   * @param end index after its last word
   * @param words without final possessive, and in lower case after the first letter if in capitals
   * @param recognized the type of most of its words; null for none
   * @param title the title before it; null where there is none
   */
  Mention(
      int section,
      Candidate candidate,
      int start,
      int end,
      List<String> words,
      NameType recognized,
      String title) {
    this.section = section;
    this.candidate = candidate;
    this.start = start;
    this.size = end - start;
    this.written = List.copyOf(words);
    this.words = written;
    this.recognized = recognized;
    this.title = title;
    this.to = end == candidate.size() ? candidate.end() : candidate.position(end - 1) + 1;
  }

  /**
   * Returns the same mention without some words at its beginning.
   *
   * @param named the title before it; null where there is none
   */
  Mention without(int first, String named) {
    Mention shorter =
        new Mention(
            section,
            candidate,
            start + first,
            start + size,
            written.subList(first, size),
            recognized,
            named == null ? title : named);
    shorter.setGeneration(generation, to);
    return shorter;
  }

  /** Returns the same mention with some words of its beginning alone. */
  Mention only(int words) {
    return new Mention(
        section, candidate, start, start + words, written.subList(0, words), recognized, title);
  }

  /**
   * Sets the word that tells it from a father or son of the same name.
   *
   * @param end index in the sentence after that word
   */
  void setGeneration(String word, int end) {
    generation = word;
    to = end;
  }

  public int section() {
    return section;
  }

  public int sentence() {
    return candidate.sentence();
  }

  /** Index of its first word in the sentence. */
  public int from() {
    return candidate.position(start);
  }

  /** Index after its last word in the sentence. */
  public int to() {
    return to;
  }

  /** Its number of words. */
  int size() {
    return size;
  }

  /** Its words in their base forms. */
  List<String> words() {
    return words;
  }

  /** Sets the base forms of its words. */
  void setBase(List<String> base) {
    words = List.copyOf(base);
  }

  /** Whether a word of it is written in another form than its base form. */
  boolean isInflected() {
    return !words.equals(written);
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
    return surfaceForm().of(written);
  }

  /** The same in base forms. */
  String baseSurface() {
    return surfaceForm().of(words);
  }

  private SurfaceForm surfaceForm() {
    boolean person = size > 1 && type == NameType.PERSON;
    return new SurfaceForm(candidate, start, written, person, generation);
  }

  /** The nickname inside of it; null where there is none. */
  Candidate.Nickname nickname() {
    return candidate.nickname(start, start + size);
  }

  /** The word that tells it from a father or son of the same name; empty where there is none. */
  String generation() {
    return generation;
  }

  /** Its name in lower case, by which forms are counted. */
  String key() {
    return WordUse.key(name());
  }

  /** Whether the recognizer takes its last word for an organisation. */
  boolean isLikeBody() {
    return candidate.type(start + size - 1) == NameType.ORGANIZATION;
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
        && sentence() == other.sentence()
        && start == 0
        && other.candidate.end() == other.to;
  }

  /** Whether it stands where any word has a capital. */
  boolean isFirst() {
    return start == 0 && candidate.has(Clue.BEGINS);
  }

  /** Whether no word separates it from the next name. */
  boolean isNextTo(Mention next) {
    return section == next.section && sentence() == next.sentence() && to == next.from();
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
