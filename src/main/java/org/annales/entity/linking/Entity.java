package org.annales.entity.linking;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Somebody or something that has names. */
public final class Entity {
  /** One mention of so many may be a slip of what found it. */
  private static final int SELDOM = 20;

  private final Map<String, Alias> aliases = new TreeMap<>();
  private final String first;
  private final Set<String> headings = new TreeSet<>();
  private NameType type;
  private String called;

  /**
   * What the reason for an alias rests on.
   *
   * @param kind {@code name} of an entity or a form, {@code heading} of the printed index, {@code
   *     mentions} that are sure
   * @param text the name or the heading; null for mentions
   * @param mentions how many; null for the others
   */
  public record Evidence(String kind, String text, Long mentions) implements Serializable {
    static Evidence ofName(String name) {
      return new Evidence("name", name, null);
    }

    static Evidence ofHeading(String heading) {
      return new Evidence("heading", heading, null);
    }

    static Evidence ofMentions(long mentions) {
      return new Evidence("mentions", null, mentions);
    }
  }

  /** A surface form, why it belongs to an entity, and how often it stands for it. */
  public static final class Alias {
    private final String reason;
    private final List<Evidence> evidence;
    private final boolean full;
    private int mentions;

    Alias(String reason, List<Evidence> evidence, boolean full) {
      this.reason = reason;
      this.evidence = evidence;
      this.full = full;
    }

    public String reason() {
      return reason;
    }

    public List<Evidence> evidence() {
      return evidence;
    }

    public int mentions() {
      return mentions;
    }
  }

  /**
   * @param first what it is called before its mentions are known
   */
  Entity(NameType type, String first) {
    this.type = type;
    this.first = first;
  }

  public NameType type() {
    return type;
  }

  /**
   * Adds a mention.
   *
   * @param full whether it can stand for the whole name: it is more than a part of one
   */
  void add(String surface, String reason, List<Evidence> evidence, boolean full) {
    aliases.computeIfAbsent(surface, form -> new Alias(reason, evidence, full)).mentions++;
  }

  /** Takes away a mention: it is another's. */
  void remove(String surface) {
    if (--aliases.get(surface).mentions == 0) {
      aliases.remove(surface);
    }
  }

  /** Says by authority what it is called, and of which type it is: null says nothing. */
  void rename(String name, NameType of) {
    called = name;
    type = of == null ? type : of;
  }

  /** Whether it has a name in the tables, or in the index. */
  boolean isCalled(String name) {
    String plain = Authority.plain(name);
    return Stream.concat(Stream.of(name()), headings.stream())
        .anyMatch(own -> Authority.plain(own).equals(plain));
  }

  /** Whether a name is among its surface forms. */
  boolean hasForm(String name) {
    String plain = Authority.plain(name);
    return aliases.keySet().stream().anyMatch(form -> Authority.plain(form).equals(plain));
  }

  /** Says that an index has a heading for it. */
  void addHeading(String text) {
    headings.add(text);
  }

  /** The headings that an index has for it. */
  public Set<String> headings() {
    return headings;
  }

  /** How often it is mentioned, in all zones. */
  int mentions() {
    return aliases.values().stream().mapToInt(Alias::mentions).sum();
  }

  /** Its surface forms. */
  public Map<String, Alias> aliases() {
    return aliases;
  }

  /** What it is mostly called, by its full name where it is called so at all; or by authority. */
  public String name() {
    if (called != null) {
      return called;
    }
    int all = mentions();
    return aliases.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Alias> form) -> isFull(form.getValue(), all))
                .thenComparing(form -> form.getValue().mentions)
                .thenComparing(form -> letters(form.getKey()))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(first);
  }

  /** Whether a form is the whole name, and no chance of one sentence among many. */
  private static boolean isFull(Alias form, int all) {
    return form.full && (form.mentions > 1 || form.mentions * SELDOM >= all);
  }

  private static long letters(String name) {
    return name.codePoints().filter(Character::isLetter).count();
  }
}
