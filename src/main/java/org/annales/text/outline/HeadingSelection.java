package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Selects the headings of a book without its contents: headings of parts, then the form that best
 * numbers the chapters, else titles set off from the text.
 */
final class HeadingSelection {
  private static final double WORDED = 0.9;
  private static final double ROMAN = 0.75;
  private static final double ARABIC = 0.7;
  private static final double SECTION = 0.65;
  private static final double LOOSE = 0.55;

  /** Least ratio of headings for a form with fewer restrictions to be preferred. */
  private static final double CLEARLY = 1.2;

  private static final double LEAST_CONSISTENT = 0.4;
  private static final double LEAST_STEADY = 0.7;
  private static final double UNLIKE_PAGES = 0.25;
  private static final int CHAPTER_LEVEL = 3;
  private static final int SECTION_LEVEL = 4;

  private static final int LEAST_BODY = 150;
  private static final int LEAST_WORDED_BODY = 10;

  private final TextLengths lengths;
  private final List<Candidate> candidates;
  private final HeadingForms forms;
  private final List<Integer> parts = new ArrayList<>();
  private final List<ChosenHeading> chosen = new ArrayList<>();
  private final Map<Integer, HeadingReason> refused = new HashMap<>();

  /**
   * @param bookTitles keys of the lines of the title page
   */
  HeadingSelection(List<Candidate> all, TextLengths lengths, Set<String> bookTitles) {
    this.lengths = lengths;
    List<Candidate> before = NotesGroups.before(all);
    this.candidates = onePerLine(before);
    this.forms = new HeadingForms(before, candidates);
    choose();
    chosen.addAll(DivisionsAbove.of(List.copyOf(chosen), forms, lengths));
    chosen.addAll(UnnumberedParts.of(List.copyOf(chosen), candidates, lengths, bookTitles));
    chosen.sort(Comparator.comparingInt(ChosenHeading::from));
  }

  List<ChosenHeading> chosen() {
    return chosen;
  }

  /** The reasons of rejected candidates by line. */
  Map<Integer, HeadingReason> refused() {
    return refused;
  }

  private void choose() {
    List<HeadingSeries> single = new ArrayList<>();
    for (int level = 1; level < CHAPTER_LEVEL; level++) {
      for (HeadingSeries series : series(forms.parts(level), WORDED)) {
        if (series.chosen().size() >= 2) {
          accept(series);
        } else {
          single.add(series);
        }
      }
    }
    boolean chapters = chooseWorded(series(forms.worded(CHAPTER_LEVEL), WORDED));
    chapters = chooseNumbered(chapters) || chapters;
    single.forEach(this::acceptSinglePart);
    boolean acts = chosen.stream().anyMatch(c -> c.kind() == SectionKind.ACT);
    if (!chapters && !acts) {
      List<ChosenHeading> titled = new TitleSelection(candidates, lengths).chosen();
      if (titled.size() > parts.size()) {
        chosen.addAll(titled);
      }
    }
  }

  /** One candidate for each line, with the title if one follows. */
  private static List<Candidate> onePerLine(List<Candidate> all) {
    Map<Integer, Candidate> best = new LinkedHashMap<>();
    for (Candidate candidate : all) {
      boolean title = !candidate.joined() || candidate.titleLike();
      if (title || !best.containsKey(candidate.from())) {
        best.put(candidate.from(), candidate);
      }
    }
    return List.copyOf(best.values());
  }

  private List<HeadingSeries> series(List<List<Candidate>> forms, double sureness) {
    return forms.stream()
        .map(form -> new HeadingSeries(form, sureness, lengths, restarts()))
        .toList();
  }

  /** Lines after which chapter numbers may restart: parts and named headings. */
  private List<Integer> restarts() {
    List<Integer> lines = new ArrayList<>(parts);
    for (Candidate candidate : candidates) {
      SectionKind kind = candidate.heading().kind();
      if (candidate.heading().isNamed()
          && (NamedHeadings.opens(kind) || kind == SectionKind.AFTERWORD)) {
        lines.add(candidate.from());
      }
    }
    NumberedGroups.titlesAboveFirst(candidates, lengths).forEach(c -> lines.add(c.from()));
    lines.sort(null);
    return lines;
  }

  private void accept(HeadingSeries series) {
    Set<Integer> lines = new HashSet<>();
    for (ChosenHeading heading : series.chosen()) {
      lines.add(heading.from());
      if (SectionParents.holds(heading.kind())) {
        parts.add(heading.from());
      }
    }
    parts.sort(null);
    chosen.addAll(series.chosen());
    series.all().stream()
        .filter(c -> !lines.contains(c.from()))
        .forEach(c -> refused.put(c.from(), HeadingReason.NUMBER_OUT_OF_ORDER));
    lines.forEach(refused::remove);
  }

  private void refuse(HeadingSeries series, HeadingReason reason) {
    Set<Integer> accepted = new HashSet<>();
    chosen.forEach(c -> accepted.add(c.from()));
    series.all().stream()
        .filter(c -> !accepted.contains(c.from()))
        .forEach(c -> refused.putIfAbsent(c.from(), reason));
  }

  /**
   * Accepts chapters, letters and scenes in order of certainty, each form outside of the others.
   */
  private boolean chooseWorded(List<HeadingSeries> all) {
    List<HeadingSeries> series = new ArrayList<>(all);
    series.sort(Comparator.comparingDouble(HeadingSeries::score).reversed());
    List<HeadingSeries> romans = series(forms.numbered(Numbering.ROMAN), ROMAN);
    boolean any = false;
    for (HeadingSeries form : series) {
      boolean several = form.chosen().size() >= 2 || (any && form.consistency() == 1);
      boolean text = form.middleBody() >= LEAST_WORDED_BODY && !ListedNumbers.areIn(form, romans);
      if (several && text && !isInside(form)) {
        accept(form);
        any = true;
      } else {
        refuse(form, several ? HeadingReason.INSIDE_CHAPTERS : HeadingReason.SINGLE);
      }
    }
    return any;
  }

  /** Whether headings are between accepted ones, as quoted letters inside chapters. */
  private boolean isInside(HeadingSeries series) {
    List<Integer> chapters =
        chosen.stream()
            .filter(c -> !SectionParents.holds(c.kind()))
            .map(ChosenHeading::from)
            .toList();
    if (chapters.isEmpty()) {
      return false;
    }
    int first = chapters.stream().mapToInt(i -> i).min().getAsInt();
    int last = chapters.stream().mapToInt(i -> i).max().getAsInt();
    return series.chosen().stream().anyMatch(c -> c.from() > first && c.from() < last);
  }

  /** Chooses numbers without a term, if there are no chapters with one. */
  private boolean chooseNumbered(boolean chapters) {
    List<HeadingSeries> rivals = new ArrayList<>(series(forms.worded(SECTION_LEVEL), SECTION));
    rivals.addAll(series(forms.numbered(Numbering.ROMAN), ROMAN));
    rivals.addAll(series(forms.numbered(Numbering.ARABIC), ARABIC));
    rivals.addAll(series(forms.numbered(Numbering.SIGN), SECTION));
    rivals.addAll(series(forms.numbered(Numbering.NATIVE), ARABIC));
    if (!chapters) {
      series(forms.loose(), LOOSE).stream().filter(s -> !arePages(s)).forEach(rivals::add);
    }
    HeadingSeries best = null;
    for (HeadingSeries rival : rivals) {
      boolean fits =
          rival.chosen().size() >= 2
              && rival.consistency() >= LEAST_CONSISTENT
              && rival.steadiness() >= LEAST_STEADY
              && rival.dividesText()
              && rival.middleBody() >= LEAST_BODY
              && !rival.areVerses();
      if (!chapters && fits && (best == null || rival.score() > best.score() * CLEARLY)) {
        best = rival;
      }
    }
    if (best != null) {
      acceptNumbered(best);
    }
    for (HeadingSeries rival : rivals) {
      refuse(rival, chapters ? HeadingReason.NUMBER_INSIDE_CHAPTERS : HeadingReason.NO_SERIES);
    }
    return best != null;
  }

  private static boolean arePages(HeadingSeries series) {
    return series.all().get(0).heading().title().isEmpty()
        && !HeadingForms.haveRoom(series.all())
        && series.variation() < UNLIKE_PAGES;
  }

  /** If numbers restart below titles, these are parts, or chapters with numbered divisions. */
  private void acceptNumbered(HeadingSeries series) {
    NumberedGroups groups = new NumberedGroups(series.chosen(), candidates, lengths);
    if (groups.titles().isEmpty() || !parts.isEmpty()) {
      accept(series);
    } else if (groups.areParts()) {
      accept(series);
      chosen.addAll(groups.titles());
    } else {
      chosen.addAll(groups.titles());
      refuse(series, HeadingReason.NUMBER_INSIDE_CHAPTERS);
    }
  }

  /** A single part is accepted if it heads chapters. */
  private void acceptSinglePart(HeadingSeries series) {
    for (ChosenHeading part : List.copyOf(series.chosen())) {
      if (SinglePart.heads(part, chosen, lengths)) {
        accept(series);
      } else {
        refuse(series, HeadingReason.SINGLE);
      }
    }
  }
}
