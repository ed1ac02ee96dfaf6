package org.annales.report.chart;

/**
 * Names a section, an entity or a word on an axis.
 *
 * @param shortName the name for crowded axes, as "12"
 * @param name the name for tooltips and wide labels
 */
public record Item(String shortName, String name) {
  /** Replaces a missing name by the other, or by an empty string. */
  public Item {
    if (name == null) {
      name = shortName == null ? "" : shortName;
    }
    if (shortName == null) {
      shortName = name;
    }
  }

  /** Returns an item whose short name is its name. */
  public static Item of(String name) {
    return new Item(name, name);
  }
}
