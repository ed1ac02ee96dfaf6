package org.annales.text.outline;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.annales.text.model.SectionKind;

/**
 * Summarises the headings of one level.
 *
 * @param chapters whether one of them is named or numbered as a chapter
 * @param runOn whether they are numbered and the numbers inside them continue from one to the next,
 *     as in parts
 * @param mostHold whether most plain ones contain chapters
 * @param partsOfPlain whether a part among them contains several plain headings
 */
record SiblingHeadings(boolean chapters, boolean runOn, boolean mostHold, boolean partsOfPlain) {

  /** Summarises headings in order; {@code holds}: which contain chapters. */
  static SiblingHeadings of(List<MarkedHeading> group, Predicate<MarkedHeading> holds) {
    List<MarkedHeading> plain = group.stream().filter(MarkedHeading::plain).toList();
    return new SiblingHeadings(
        group.stream().anyMatch(h -> h.numbered() || h.rank() <= MarkedHeading.SECTION),
        runsOn(group),
        plain.stream().filter(holds).count() * 2 > plain.size(),
        group.stream()
            .filter(h -> h.rank() <= MarkedHeading.PART)
            .anyMatch(h -> h.inside().stream().filter(MarkedHeading::plain).count() > 1));
  }

  private static boolean runsOn(List<MarkedHeading> group) {
    int holders = 0;
    int last = 0;
    for (MarkedHeading heading : group) {
      List<Integer> inside =
          heading.inside().stream()
              .filter(MarkedHeading::numbered)
              .map(h -> h.heading().number())
              .filter(Objects::nonNull)
              .toList();
      holders += inside.isEmpty() ? 0 : 1;
      for (int number : inside) {
        if (number <= last) {
          return false;
        }
        last = number;
      }
    }
    return holders > 1;
  }

  /** The kind of section of one of the headings. */
  SectionKind kind(MarkedHeading heading, boolean holdsChapters) {
    SectionKind said = heading.kind();
    boolean ofLaw = said == SectionKind.CHAPTER && heading.holdsEntries();
    if (said != null && !heading.numbered() && !ofLaw) {
      return said;
    }
    boolean part =
        heading.numbered()
            ? heading.holdsNamed() || (runOn && !heading.inside().isEmpty())
            : heading.holdsNamed() || (mostHold && holdsChapters);
    return part || ofLaw ? SectionKind.PART : SectionKind.CHAPTER;
  }
}
