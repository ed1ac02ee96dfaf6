package org.annales.text.outline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.model.SectionKind;

/**
 * Decides which headings of the markup begin sections, and their kinds.
 *
 * <p>A heading above chapters is a part, or the document's title if it is the only one. Chapters
 * are headings named or numbered as such, and plain headings beside them; without any, the highest
 * level with at least two headings. Headings inside a chapter belong to it, except notes, indexes
 * and the like.
 */
final class MarkedSections {
  /** Kinds that are sections under any heading. */
  private static final Set<SectionKind> ANYWHERE =
      EnumSet.of(
          SectionKind.CONTENTS,
          SectionKind.NOTES,
          SectionKind.NAME_INDEX,
          SectionKind.SUBJECT_INDEX,
          SectionKind.INDEX,
          SectionKind.BIBLIOGRAPHY);

  private final HeadingWords words;
  private final MarkedTitlePage page;
  private final Map<MarkedHeading, SectionKind> kinds = new HashMap<>();

  /** Caches which headings contain chapters. */
  private final Map<MarkedHeading, Boolean> holders = new HashMap<>();

  private final Set<String> titles = new HashSet<>();

  private MarkedSections(HeadingWords words, MarkedTitlePage page) {
    this.words = words;
    this.page = page;
  }

  /**
   * Returns the headings that begin sections with their kinds.
   *
   * @param tops top-level headings
   * @param page finds the lines of title pages
   */
  static Map<MarkedHeading, SectionKind> of(
      List<MarkedHeading> tops, HeadingWords words, MarkedTitlePage page) {
    MarkedSections sections = new MarkedSections(words, page);
    sections.readWork(tops);
    return sections.kinds;
  }

  /** Classifies the headings under no other than the document's title. */
  private void readWork(List<MarkedHeading> group) {
    List<MarkedHeading> texts =
        group.stream().filter(h -> h.kind() == null || MarkedTitlePage.isCounted(h)).toList();
    List<MarkedHeading> plain = texts.stream().filter(h -> h.plain() && !page.holds(h)).toList();
    MarkedHeading work = work(texts, plain);
    boolean leaf = plain.size() == 1 && plain.get(0).inside().isEmpty();
    // A single heading above the whole text divides nothing.
    boolean single =
        leaf
            && group.stream().filter(h -> h.kind() != SectionKind.FRONT && !page.holds(h)).count()
                == 1;
    SiblingHeadings beside = SiblingHeadings.of(group, this::holdsChapters);
    for (MarkedHeading heading : group) {
      if (heading == work) {
        readTitled(work, texts);
      } else if (!(single && heading == plain.get(0))) {
        readOne(heading, beside, true);
      }
    }
  }

  /** The title above all chapters; null if there is none. */
  private MarkedHeading work(List<MarkedHeading> texts, List<MarkedHeading> plain) {
    MarkedHeading first =
        plain.stream()
            .filter(h -> page.isTitle(h) && holdsChapters(h))
            .findFirst()
            .orElse(plain.isEmpty() ? null : plain.get(0));
    if (first == null || first.inside().isEmpty()) {
      return null;
    }
    boolean single = plain.size() == 1;
    boolean alone = single && texts.stream().filter(h -> !page.holds(h)).count() == 1;
    boolean holds = single && holdsChapters(first);
    boolean called =
        page.isTitle(first) && plain.stream().allMatch(h -> page.isTitle(h) || !holdsChapters(h));
    return alone || holds || called ? first : null;
  }

  /** Makes the title a section if it follows a preface, which would otherwise contain it. */
  private void readTitled(MarkedHeading work, List<MarkedHeading> texts) {
    titles.add(Headings.key(work.text()));
    int before = kinds.size();
    readWork(work.inside());
    boolean follows =
        texts.stream().anyMatch(h -> h.head().from() < work.head().from() && !page.holds(h));
    if (follows) {
      boolean holds = kinds.size() > before;
      kinds.put(
          work,
          page.isHalfTitle(work)
              ? SectionKind.FRONT
              : holds ? SectionKind.PART : SectionKind.CHAPTER);
    }
  }

  /** Classifies sibling headings; {@code divides}: whether plain ones begin sections. */
  private void readGroup(List<MarkedHeading> group, boolean divides) {
    SiblingHeadings beside = SiblingHeadings.of(group, this::holdsChapters);
    group.forEach(heading -> readOne(heading, beside, divides || beside.chapters()));
  }

  private void readOne(MarkedHeading heading, SiblingHeadings beside, boolean divides) {
    if (heading.plain()
        && titles.contains(Headings.key(heading.text()))
        && page.isRepeated(heading)) {
      readGroup(heading.inside(), true);
    } else if (isNone(heading) || !(divides || !heading.plain() || holdsChapters(heading))) {
      readInside(heading);
    } else {
      SectionKind kind = beside.kind(heading, holdsChapters(heading));
      kinds.put(heading, kind);
      if (SectionParents.holds(kind)) {
        titles.add(Headings.key(heading.text()));
        readGroup(heading.inside(), beside.partsOfPlain());
      } else {
        readInside(heading);
      }
    }
  }

  private boolean isNone(MarkedHeading heading) {
    boolean none = heading.inside().isEmpty() && words.isNone(Headings.key(heading.text()));
    return heading.plain() && (none || page.holds(heading));
  }

  /** Finds the sections inside a section. */
  private void readInside(MarkedHeading heading) {
    for (MarkedHeading inside : heading.inside()) {
      if (ANYWHERE.contains(inside.kind())
          || (inside.marked() && inside.rank() != MarkedHeading.SECTION)) {
        kinds.put(inside, inside.kind() == null ? SectionKind.CHAPTER : inside.kind());
      }
      readInside(inside);
    }
  }

  /** Whether chapters are named, or several are numbered, below a heading. */
  private boolean holdsChapters(MarkedHeading heading) {
    Boolean known = holders.get(heading);
    if (known == null) {
      List<MarkedHeading> inside = heading.inside();
      known =
          inside.stream().filter(MarkedHeading::numbered).count() > 1
              || inside.stream().anyMatch(h -> h.named() || (h.plain() && holdsChapters(h)));
      holders.put(heading, known);
    }
    return known;
  }
}
