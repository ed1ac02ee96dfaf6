package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annales.text.heading.Heading;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Selects headings named as parts of a book: front parts before the first chapter, back parts after
 * the last, and between them an interlude, or an epilogue whose chapter numbers restart.
 */
final class NamedHeadings {
  private static final double CONFIDENCE = 0.9;
  private static final Set<SectionKind> OPENING =
      EnumSet.of(SectionKind.FOREWORD, SectionKind.PREFACE, SectionKind.INTRODUCTION);

  /** Kinds of which a book may have several. */
  private static final Set<SectionKind> SEVERAL =
      EnumSet.of(
          SectionKind.FOREWORD,
          SectionKind.PREFACE,
          SectionKind.INTRODUCTION,
          SectionKind.AFTERWORD,
          SectionKind.APPENDIX,
          SectionKind.CHAPTER);

  private final List<ChosenHeading> found;
  private final int first;
  private final int last;
  private final Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
  private final Set<String> names = new HashSet<>();
  private final Set<String> inside = new HashSet<>();
  private final List<ChosenHeading> named = new ArrayList<>();

  private NamedHeadings(List<ChosenHeading> headings) {
    found = new ArrayList<>(headings);
    found.sort(Comparator.comparingInt(ChosenHeading::from));
    first = found.isEmpty() ? Integer.MAX_VALUE : found.get(0).from();
    last = found.stream().mapToInt(ChosenHeading::to).max().orElse(0);
    for (ChosenHeading heading : found) {
      kinds.add(heading.kind());
      names.add(heading.candidate().key());
    }
  }

  /** Whether a kind precedes the chapters. */
  static boolean opens(SectionKind kind) {
    return OPENING.contains(kind);
  }

  /** The named parts between the given headings. */
  static List<ChosenHeading> besides(List<ChosenHeading> found, List<Candidate> candidates) {
    NamedHeadings headings = new NamedHeadings(found);
    headings.choose(candidates);
    return headings.named;
  }

  private void choose(List<Candidate> candidates) {
    int next = 0;
    boolean numbered = false;
    for (Candidate candidate : candidates) {
      while (next < found.size() && found.get(next).from() <= candidate.from()) {
        numbered |= found.get(next).number() != null;
        next++;
      }
      Integer number = next < found.size() ? found.get(next).number() : null;
      boolean restarted = numbered && number != null && number == 1;
      if (isNamed(candidate) && isFirst(candidate) && isInPlace(candidate, restarted)) {
        kinds.add(candidate.heading().kind());
        names.add(candidate.key());
        named.add(
            ChosenHeading.of(
                candidate, candidate.heading().number(), CONFIDENCE, HeadingReason.NAMED_PART));
      } else if (isNamed(candidate) && candidate.from() < last) {
        inside.add(candidate.key());
      }
    }
  }

  private static boolean isNamed(Candidate candidate) {
    Heading heading = candidate.heading();
    boolean appendix = heading.kind() == SectionKind.APPENDIX;
    return (heading.isNamed() || appendix)
        && heading.kind() != SectionKind.CONTENTS
        && candidate.to() - candidate.from() == 1;
  }

  /** Whether a part is not repeated; notes at the end of chapters are. */
  private boolean isFirst(Candidate candidate) {
    SectionKind kind = candidate.heading().kind();
    if (kind == SectionKind.NOTES && inside.contains(candidate.key())) {
      return false;
    }
    boolean numbered = candidate.heading().number() != null;
    return SEVERAL.contains(kind)
        ? numbered || !names.contains(candidate.key())
        : !kinds.contains(kind);
  }

  private boolean isInPlace(Candidate candidate, boolean restarted) {
    SectionKind kind = candidate.heading().kind();
    boolean before = opens(kind) && candidate.from() < first;
    boolean after = !opens(kind) && candidate.from() >= last;
    return before || after || kind == SectionKind.CHAPTER || (restarted && SEVERAL.contains(kind));
  }
}
