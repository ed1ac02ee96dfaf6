package org.annales.text.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annales.text.heading.Headings;
import org.annales.text.model.SectionKind;

/**
 * Assigns the labels in section ids: kind and number ({@code chapter-07}, with as many digits as
 * the document needs), prefixed by the part if numbering restarts in parts ({@code
 * part-2.chapter-01}), and -2, -3 for repeated labels. Unnumbered chapters are numbered in order.
 */
final class SectionLabels {
  private SectionLabels() {}

  /** Returns the items with parts and labels. */
  static List<OutlineItem> of(List<OutlineItem> items) {
    boolean numbered =
        items.stream().anyMatch(i -> i.kind() == SectionKind.CHAPTER && i.number() != null);
    List<OutlineItem> inParts = inParts(items);
    boolean restarts = numberingRestarts(inParts);
    long chapters = items.stream().filter(i -> i.kind() == SectionKind.CHAPTER).count();
    long highest =
        items.stream().mapToLong(i -> i.number() == null ? 0 : i.number()).max().orElse(0);
    int digits = Long.toString(numbered ? highest : Math.max(highest, chapters)).length();
    Map<String, Integer> used = new HashMap<>();
    List<OutlineItem> labelled = new ArrayList<>();
    int chapter = 0;
    for (OutlineItem item : inParts) {
      String label = item.kind().idPart();
      if (item.number() != null) {
        label += "-" + padded(item.number(), digits);
      } else if (item.kind() == SectionKind.CHAPTER) {
        label = numbered ? slug(item.title()) : label + "-" + padded(++chapter, digits);
      }
      if (restarts && item.part() != null && item.kind() != SectionKind.PART) {
        label = "part-" + item.part() + "." + label;
      }
      labelled.add(item.labelled(item.part(), unused(label, used)));
    }
    return labelled;
  }

  /** Avoids equal labels of an unnumbered second part and the part numbered 2. */
  private static String unused(String label, Map<String, Integer> used) {
    int count = used.merge(label, 1, Integer::sum);
    String own = count == 1 ? label : label + "-" + count;
    return count == 1 || used.putIfAbsent(own, 1) == null ? own : unused(label, used);
  }

  private static List<OutlineItem> inParts(List<OutlineItem> items) {
    List<OutlineItem> inParts = new ArrayList<>();
    Integer part = null;
    for (OutlineItem item : items) {
      if (item.kind() == SectionKind.PART) {
        part = item.number();
      } else if (item.kind() != SectionKind.CHAPTER && item.kind() != SectionKind.LETTER) {
        part = null;
      }
      Integer own = item.part() == null ? part : item.part();
      inParts.add(item.labelled(item.kind() == SectionKind.PART ? null : own, item.label()));
    }
    return inParts;
  }

  private static boolean numberingRestarts(List<OutlineItem> items) {
    Set<String> seen = new HashSet<>();
    return items.stream()
        .filter(item -> item.number() != null)
        .anyMatch(item -> !seen.add(item.kind() + " " + item.number()) && item.part() != null);
  }

  private static String padded(int number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }

  private static String slug(String title) {
    String slug = Headings.key(title).replace(' ', '-');
    return slug.length() <= 40 ? slug : slug.substring(0, 40).replaceAll("-+$", "");
  }
}
