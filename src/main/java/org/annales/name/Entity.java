package org.annales.name;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Somebody or something that has names. */
public final class Entity {
  private final NameType type;
  private final Map<String, Alias> aliases = new TreeMap<>();
  private final String first;
  private String heading;

  /** A surface form, why it belongs to an entity, and how often it stands for it. */
  public static final class Alias {
    private final String reason;
    private final String evidence;
    private int mentions;

    Alias(String reason, String evidence) {
      this.reason = reason;
      this.evidence = evidence;
    }

    public String reason() {
      return reason;
    }

    public String evidence() {
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

  /** Adds a mention. */
  void add(String surface, String reason, String evidence) {
    aliases.computeIfAbsent(surface, form -> new Alias(reason, evidence)).mentions++;
  }

  /** Says that an index has a heading for it. */
  void isIndexed(String text) {
    heading = text;
  }

  /** The heading that an index has for it; null where there is none. */
  public String heading() {
    return heading;
  }

  /** Its surface forms. */
  public Map<String, Alias> aliases() {
    return aliases;
  }

  /** What it is mostly called, in several words where it is called so at all. */
  public String name() {
    return aliases.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Alias> form) -> form.getKey().indexOf(' ') > 0)
                .thenComparing(form -> form.getValue().mentions)
                .thenComparing(form -> form.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(first);
  }
}
