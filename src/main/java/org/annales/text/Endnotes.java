package org.annales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes of a notes section: groups under headings that repeat the titles of the sections they
 * annotate, notes numbered anew in each.
 */
final class Endnotes {
  private static final Pattern NUMBERED =
      Pattern.compile("(?:- )?\\W{0,3}(\\d{1,4})\\.\\W{0,3}\\s(.*)");
  private static final double LIKE = 0.6;
  private static final double VERY_LIKE = 0.8;

  /** How far a note's number may run ahead of the one before it: scans lose notes. */
  private static final int MAX_GAP = 5;

  /**
   * A run of lines of a notes section.
   *
   * @param group the section that its notes belong to, or null where no heading told
   * @param number the note's number; 0 for a line that is no note
   * @param heading whether it heads a group
   */
  record Item(OutlineItem group, int number, boolean heading, int from, int to) {
    Item upTo(int end) {
      return new Item(group, number, heading, from, end);
    }
  }

  private final List<OutlineItem> sections;

  Endnotes(List<OutlineItem> sections) {
    this.sections = sections.stream().filter(item -> item.kind().counted()).toList();
  }

  /**
   * The items of the lines from one index to another, in order; blank lines inside an item belong
   * to it.
   */
  List<Item> items(List<String> lines, int from, int to) {
    List<Item> items = new ArrayList<>();
    OutlineItem group = null;
    int number = 0;
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      OutlineItem headed = headed(line, number);
      int noteNumber = headed == null ? noteNumber(line, number) : 0;
      if (headed != null) {
        group = headed;
        number = 0;
        items.add(new Item(group, 0, true, i, i + 1));
      } else if (noteNumber > 0) {
        number = noteNumber;
        items.add(new Item(group, number, false, i, i + 1));
      } else if (items.isEmpty() || items.get(items.size() - 1).heading()) {
        items.add(new Item(group, 0, false, i, i + 1));
      } else {
        items.set(items.size() - 1, items.get(items.size() - 1).upTo(i + 1));
      }
    }
    return items;
  }

  /** A note's text without its number. */
  static String withoutNumber(String line) {
    Matcher numbered = NUMBERED.matcher(line.strip());
    return numbered.matches() ? numbered.group(2) : line;
  }

  private static int noteNumber(String line, int before) {
    Matcher numbered = NUMBERED.matcher(line.strip());
    if (!numbered.matches()) {
      return 0;
    }
    int number = Integer.parseInt(numbered.group(1));
    return number > before && number <= before + MAX_GAP ? number : 0;
  }

  private OutlineItem headed(String line, int before) {
    String stripped = line.strip();
    Heading heading = Heading.of(stripped.startsWith("- ") ? stripped.substring(2) : stripped);
    boolean couldBeNote = heading.number() != null && heading.number() == before + 1;
    double enough = heading.number() == null || couldBeNote ? VERY_LIKE : LIKE;
    String key = Headings.key(heading.title());
    for (OutlineItem section : sections) {
      if (Objects.equals(heading.number(), section.number())
          && section.title() != null
          && Headings.similarity(key, Headings.key(section.title())) >= enough) {
        return section;
      }
    }
    return null;
  }
}
