package org.annales.text.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.annales.text.heading.Headings;
import org.annales.text.model.SectionKind;

/**
 * Assigns the labels in section ids: kind and number ({@code chapter-07}, with as many digits as
 * the document needs), prefixed by the part if numbering restarts in parts ({@code
 * part-2.chapter-01}, {@code act-2.scene-3}), and -2, -3 for repeated labels. Sections of a kind
 * without numbers are numbered in order.
 */
final class SectionLabels {
  private final List<OutlineItem> items;
  private final SectionParents parents;
  private final Map<SectionKind, Integer> unnumbered = new HashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final boolean unitsRestart;
  private final boolean partsRestart;
  private final int digits;
  private final int partDigits;

  private SectionLabels(List<OutlineItem> items) {
    this.items = items;
    this.parents = new SectionParents(items);
    this.unitsRestart = restarts(item -> !SectionParents.holds(item));
    this.partsRestart = restarts(SectionParents::holds);
    this.digits = digits(item -> true);
    this.partDigits = unitsRestart ? digits(SectionParents::holds) : digits;
  }

  /** Returns the items with parts and labels. */
  static List<OutlineItem> of(List<OutlineItem> items) {
    return new SectionLabels(items).labelled();
  }

  private List<OutlineItem> labelled() {
    List<OutlineItem> labelled = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      OutlineItem item = items.get(i);
      Integer holder = parents.of(i);
      String part = holder == null ? named(item) : labelled.get(holder).label();
      String label = own(item);
      boolean restarts = SectionParents.holds(item) ? partsRestart : unitsRestart;
      if (part != null && (restarts || item.kind() == SectionKind.SCENE)) {
        label = part + "." + label;
      }
      int above = holder == null ? (part == null ? 0 : 1) : labelled.get(holder).place().level();
      labelled.add(item.labelled(item.place().in(part, above + 1), unused(label)));
    }
    return labelled;
  }

  /** The label of the part that only the item's own heading names, or null. */
  private String named(OutlineItem item) {
    Integer within = item.place().within();
    if (within == null) {
      return null;
    }
    SectionKind kind = item.kind() == SectionKind.SCENE ? SectionKind.ACT : SectionKind.PART;
    return kind.idPart() + "-" + within;
  }

  private String own(OutlineItem item) {
    SectionKind kind = item.kind();
    String label = kind.idPart();
    if (item.number() != null) {
      return label + "-" + padded(item.number(), SectionParents.holds(item) ? partDigits : digits);
    }
    if (kind == SectionKind.ENTRY) {
      return label + "-" + slug(item.title());
    }
    if (!SectionParents.holds(item) && !SectionParents.isUnit(item)) {
      return label;
    }
    if (items.stream().anyMatch(i -> i.kind() == kind && i.number() != null)) {
      return kind == SectionKind.CHAPTER ? slug(item.title()) : label;
    }
    int place = unnumbered.merge(kind, 1, Integer::sum);
    long all = items.stream().filter(i -> i.kind() == kind).count();
    int width = Math.max(Long.toString(all).length(), kind == SectionKind.CHAPTER ? digits : 1);
    return label + "-" + padded(place, width);
  }

  /** Avoids equal labels of an unnumbered second part and the part numbered 2. */
  private String unused(String label) {
    int count = used.merge(label, 1, Integer::sum);
    String own = count == 1 ? label : label + "-" + count;
    return count == 1 || used.putIfAbsent(own, 1) == null ? own : unused(label);
  }

  private boolean restarts(Predicate<OutlineItem> among) {
    Set<String> seen = new HashSet<>();
    boolean restarts = false;
    for (int i = 0; i < items.size(); i++) {
      OutlineItem item = items.get(i);
      if (item.number() != null && among.test(item)) {
        boolean again = !seen.add(item.kind() + " " + item.number());
        restarts |= again && (parents.of(i) != null || item.place().within() != null);
      }
    }
    return restarts;
  }

  private int digits(Predicate<OutlineItem> among) {
    long highest =
        items.stream()
            .filter(among)
            .mapToLong(i -> i.number() == null ? 0 : i.number())
            .max()
            .orElse(0);
    return Long.toString(highest).length();
  }

  private static String padded(int number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }

  private static String slug(String title) {
    String slug = Headings.key(title).replace(' ', '-');
    return slug.length() <= 40 ? slug : slug.substring(0, 40).replaceAll("-+$", "");
  }
}
