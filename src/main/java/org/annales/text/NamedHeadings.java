package org.annales.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Headings that say what they are: front parts before the first chapter, back parts after the last.
 */
final class NamedHeadings {
  private static final double CONFIDENCE = 0.9;
  private static final Set<SectionKind> OPENING =
      EnumSet.of(SectionKind.FOREWORD, SectionKind.PREFACE, SectionKind.INTRODUCTION);

  /** A book may have several of these, under different names. */
  private static final Set<SectionKind> SEVERAL =
      EnumSet.of(
          SectionKind.FOREWORD,
          SectionKind.PREFACE,
          SectionKind.INTRODUCTION,
          SectionKind.AFTERWORD,
          SectionKind.APPENDIX,
          SectionKind.CHAPTER);

  private NamedHeadings() {}

  /** Whether such a part stands before the chapters. */
  static boolean opens(SectionKind kind) {
    return OPENING.contains(kind);
  }

  /** The named parts in their places, besides those that were found. */
  static List<ChosenHeading> besides(List<ChosenHeading> found, List<Candidate> candidates) {
    List<ChosenHeading> chapters = new ArrayList<>(found);
    chapters.sort(Comparator.comparingInt(ChosenHeading::from));
    int first = chapters.isEmpty() ? Integer.MAX_VALUE : chapters.get(0).from();
    int last = chapters.stream().mapToInt(ChosenHeading::to).max().orElse(0);
    Set<String> names = new HashSet<>();
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    found.forEach(heading -> kinds.add(heading.kind()));
    Set<String> inside = new HashSet<>();
    List<ChosenHeading> named = new ArrayList<>();
    int next = 0;
    for (Candidate candidate : candidates) {
      SectionKind kind = candidate.heading().kind();
      if (!isNamed(candidate) || kind == SectionKind.CONTENTS) {
        continue;
      }
      while (next < chapters.size() && chapters.get(next).from() <= candidate.from()) {
        next++;
      }
      Integer number = next < chapters.size() ? chapters.get(next).number() : null;
      boolean numbersAnew = number != null && number == 1 && candidate.from() > first;
      boolean once = SEVERAL.contains(kind) ? names.add(candidate.key()) : !kinds.contains(kind);
      boolean inPlace =
          opens(kind) ? candidate.from() < first : candidate.from() >= last || between(kind);
      boolean ofChapter = kind == SectionKind.NOTES && inside.contains(candidate.key());
      if (candidate.from() < last) {
        inside.add(candidate.key());
      }
      if (once && !ofChapter && (inPlace || (SEVERAL.contains(kind) && numbersAnew))) {
        kinds.add(kind);
        named.add(
            ChosenHeading.of(
                candidate, candidate.heading().number(), CONFIDENCE, "names its part of the book"));
      }
    }
    return named;
  }

  /** An interlude stands among the chapters. */
  private static boolean between(SectionKind kind) {
    return kind == SectionKind.CHAPTER;
  }

  private static boolean isNamed(Candidate candidate) {
    Heading heading = candidate.heading();
    boolean appendix = heading.kind() == SectionKind.APPENDIX;
    return (heading.isNamed() || appendix) && candidate.to() - candidate.from() == 1;
  }
}
