package org.annales.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Headings that say what they are: front parts before the first chapter, back parts after the last.
 */
final class NamedHeadings {
  private static final double CONFIDENCE = 0.9;
  private static final Set<SectionKind> OPENING =
      EnumSet.of(SectionKind.FOREWORD, SectionKind.PREFACE, SectionKind.INTRODUCTION);

  private NamedHeadings() {}

  /** Whether such a part stands before the chapters. */
  static boolean opens(SectionKind kind) {
    return OPENING.contains(kind);
  }

  /** The named parts in their places, besides those that were found. */
  static List<ChosenHeading> besides(List<ChosenHeading> found, List<Candidate> candidates) {
    int first = found.stream().mapToInt(ChosenHeading::from).min().orElse(Integer.MAX_VALUE);
    int last = found.stream().mapToInt(ChosenHeading::to).max().orElse(0);
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    found.forEach(heading -> kinds.add(heading.kind()));
    List<ChosenHeading> named = new ArrayList<>();
    for (Candidate candidate : candidates) {
      SectionKind kind = candidate.heading().kind();
      if (!isNamed(candidate) || kind == SectionKind.CONTENTS) {
        continue;
      }
      boolean repeats = kind != SectionKind.APPENDIX && kinds.contains(kind);
      boolean inPlace = opens(kind) ? candidate.from() < first : candidate.from() >= last;
      if (inPlace && !repeats) {
        kinds.add(kind);
        Integer number = candidate.heading().number();
        named.add(ChosenHeading.of(candidate, number, CONFIDENCE, "names its part of the book"));
      }
    }
    return named;
  }

  private static boolean isNamed(Candidate candidate) {
    Heading heading = candidate.heading();
    boolean appendix = heading.kind() == SectionKind.APPENDIX;
    return (heading.isNamed() || appendix) && candidate.to() - candidate.from() == 1;
  }
}
