package org.annales.entity.linking;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A person, place, organisation or other named thing. */
public final class Entity {
  /** A single mention among more than this many may be an error of recognition. */
  private static final int SELDOM = 20;

  /** Share of mentions of a publication from which it also means its publishers. */
  private static final double PUBLISHERS = 0.2;

  /** Weight of a publication that speaks, against one that the recognizer takes for a body. */
  private static final int SPOKEN = 2;

  private final Map<String, Alias> aliases = new TreeMap<>();
  private final String first;
  private final Set<String> headings = new TreeSet<>();
  private NameType type;
  private String called;
  private int asBody;

  /**
   * The evidence for an alias.
   *
   * @param kind {@code name} of an entity or form, {@code heading} of the index, or sure {@code
   *     mentions}
   * @param text the name or the heading; null for mentions
   * @param mentions their number; null for the others
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

  /** A surface form of an entity with the reason and the number of its mentions. */
  public static final class Alias {
    private final String base;
    private final String reason;
    private final List<Evidence> evidence;
    private final boolean full;
    private int mentions;

    Alias(String base, String reason, List<Evidence> evidence, boolean full) {
      this.base = base;
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
   * @param first its name until it has mentions
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
   * @param full whether the form may be the whole name
   */
  void add(String surface, String reason, List<Evidence> evidence, boolean full) {
    aliases.computeIfAbsent(surface, form -> new Alias(form, reason, evidence, full)).mentions++;
  }

  /**
   * Adds a mention by another case of a name.
   *
   * @param base the name in its base form
   * @param full whether that may be the whole name
   */
  void addInflected(String surface, String base, boolean full) {
    aliases.computeIfAbsent(
            surface, form -> new Alias(base, "inflection", List.of(Evidence.ofName(base)), full))
        .mentions++;
  }

  /** Counts a mention of a publication that may mean those who publish it. */
  void addPublisher(Mention mention) {
    asBody += mention.has(Clue.SPEECH) ? SPOKEN : mention.isLikeBody() ? 1 : 0;
  }

  /** A second type: that of its publishers, where a publication speaks like them; else null. */
  public NameType alsoType() {
    return type == NameType.PUBLICATION && asBody >= Math.max(SPOKEN, PUBLISHERS * mentions())
        ? NameType.ORGANIZATION
        : null;
  }

  /** Removes a mention. */
  void remove(String surface) {
    if (--aliases.get(surface).mentions == 0) {
      aliases.remove(surface);
    }
  }

  /** Sets its name and its type by authority; a null type keeps the present one. */
  void rename(String name, NameType newType) {
    called = name;
    type = newType == null ? type : newType;
  }

  /** Whether a text is its name or one of its index headings. */
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

  void addHeading(String text) {
    headings.add(text);
  }

  /** Its headings in the printed index. */
  public Set<String> headings() {
    return headings;
  }

  /** Its mentions in all zones. */
  int mentions() {
    return aliases.values().stream().mapToInt(Alias::mentions).sum();
  }

  public Map<String, Alias> aliases() {
    return aliases;
  }

  /** Its name by authority, or its most frequent form in its base form, full names first. */
  public String name() {
    if (called != null) {
      return called;
    }
    int all = mentions();
    Map<String, Integer> times = new TreeMap<>();
    Map<String, Boolean> full = new TreeMap<>();
    for (Alias form : aliases.values()) {
      times.merge(form.base, form.mentions, Integer::sum);
      full.merge(form.base, form.full, Boolean::logicalOr);
    }
    return times.keySet().stream()
        .max(
            Comparator.comparing((String name) -> full.get(name) && isOften(times.get(name), all))
                .thenComparing(times::get)
                .thenComparing(Entity::letters)
                .thenComparing(Comparator.naturalOrder()))
        .orElse(first);
  }

  /** Whether a form is not a single error among many mentions. */
  private static boolean isOften(int mentions, int all) {
    return mentions > 1 || mentions * SELDOM >= all;
  }

  private static long letters(String name) {
    return name.codePoints().filter(Character::isLetter).count();
  }
}
