package org.annales.text.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.annales.text.outline.OutlineItem;
import org.annales.text.section.EndnoteItem;

/**
 * Parses a notes section into groups under headings that repeat the titles of the annotated
 * sections. A line begins a note if its number follows the one before, restarts at 1, or is
 * continued by the next notes; other lines belong to the note before. {@link NoteGroups} assigns
 * sections.
 */
public final class Endnotes {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final double LIKE = 0.6;
  private static final double VERY_LIKE = 0.8;
  private static final int LONGEST_HEADING = 160;

  /** Greatest difference of consecutive note numbers; scans lose notes. */
  private static final int MAX_GAP = 5;

  /** A line that may begin a note. */
  private record Numbered(int line, int number) {}

  private final List<OutlineItem> sections;

  public Endnotes(List<OutlineItem> sections) {
    this.sections = sections.stream().filter(item -> item.kind().counted()).toList();
  }

  /** Parses the lines from one index to another into items under their group headings. */
  public List<EndnoteItem> items(List<String> lines, int from, int to) {
    List<Numbered> numbered = numbered(lines, from, to);
    List<EndnoteItem> items = new ArrayList<>();
    OutlineItem group = null;
    int before = 0;
    int next = 0;
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      while (next < numbered.size() && numbered.get(next).line() < i) {
        next++;
      }
      OutlineItem headed = headed(line, before);
      boolean opens = next < numbered.size() && numbered.get(next).line() == i;
      if (headed != null) {
        group = headed;
        before = 0;
        items.add(new EndnoteItem(group, 0, true, i, i + 1));
      } else if (opens && opensNote(numbered, next, before)) {
        before = numbered.get(next).number();
        items.add(new EndnoteItem(group, before, false, i, i + 1));
      } else if (items.isEmpty() || items.get(items.size() - 1).heading()) {
        items.add(new EndnoteItem(group, 0, false, i, i + 1));
      } else {
        items.set(items.size() - 1, items.get(items.size() - 1).upTo(i + 1));
      }
    }
    return items;
  }

  private static List<Numbered> numbered(List<String> lines, int from, int to) {
    List<Numbered> numbered = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Matcher matcher = EndnoteItem.NUMBERED.matcher(lines.get(i).strip());
      if (matcher.matches()) {
        numbered.add(new Numbered(i, number(matcher.group(1))));
      }
    }
    return numbered;
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      number = number * 10 + (c >= '0' && c <= '9' ? c - '0' : SUPERSCRIPTS.indexOf(c));
    }
    return number;
  }

  /** Whether a numbered line begins a note, by the numbers around it. */
  private static boolean opensNote(List<Numbered> numbered, int i, int before) {
    int number = numbered.get(i).number();
    if (number == before + 1) {
      return true;
    }
    if (number > before && number <= before + MAX_GAP) {
      // A number may be skipped only if it does not follow.
      return i + 1 >= numbered.size() || numbered.get(i + 1).number() != before + 1;
    }
    int following = 0;
    while (i + following + 1 < numbered.size()
        && numbered.get(i + following + 1).number() == number + following + 1) {
      following++;
    }
    return number == 1 ? following >= 1 || i + 1 == numbered.size() : following >= 2;
  }

  private OutlineItem headed(String line, int before) {
    String stripped = line.strip();
    if (stripped.length() > LONGEST_HEADING) {
      return null;
    }
    Heading heading = Heading.of(stripped.startsWith("- ") ? stripped.substring(2) : stripped);
    boolean couldBeNote = heading.number() != null && heading.number() == before + 1;
    double enough = heading.number() == null || couldBeNote ? VERY_LIKE : LIKE;
    String key = Headings.key(heading.title());
    boolean numberAlone = heading.word() && key.isEmpty();
    for (OutlineItem section : sections) {
      if (!Objects.equals(heading.number(), section.number()) || section.title() == null) {
        continue;
      }
      boolean sameKind = numberAlone && heading.kind() == section.kind();
      if (sameKind || Headings.similarity(key, Headings.key(section.title())) >= enough) {
        return section;
      }
    }
    return null;
  }
}
