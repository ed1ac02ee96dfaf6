package org.annales.text.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.heading.Numerals;
import org.annales.text.model.SectionKind;

/** Groups the candidates of a text by the form of their numbers. */
final class HeadingForms {
  /** A number without a stop, before a title or alone; rarely a heading. */
  private static final Pattern LOOSE = Pattern.compile("([0-9]{1,3}|[IVXLC]+)(?: (\\S.*))?");

  private final List<Candidate> candidates;
  private final Map<String, List<Candidate>> worded = new LinkedHashMap<>();
  private final Map<Numbering, List<Candidate>> any = new LinkedHashMap<>();
  private final Map<Integer, Boolean> alone = new HashMap<>();

  /**
   * @param all all candidates; of those that begin on one line the first is the shortest
   * @param candidates the best one of each line
   */
  HeadingForms(List<Candidate> all, List<Candidate> candidates) {
    this.candidates = candidates;
    all.forEach(c -> alone.putIfAbsent(c.from(), c.heading().isNumberAlone()));
    for (Candidate candidate : candidates) {
      Heading heading = candidate.heading();
      if (heading.word() && !opensSentence(candidate)) {
        String name = heading.term().level() + heading.term().name();
        worded.computeIfAbsent(name, n -> new ArrayList<>()).add(candidate);
      } else if (!heading.word() && heading.numbering() != Numbering.NONE) {
        any.computeIfAbsent(heading.numbering(), n -> new ArrayList<>()).add(candidate);
      }
    }
  }

  /**
   * Whether a term and a number open a sentence, which goes on in small letters without a stop or a
   * new line between: Chapter 2 was lost.
   */
  private static boolean opensSentence(Candidate candidate) {
    String title = candidate.heading().title();
    int at = title.isEmpty() ? -1 : candidate.text().lastIndexOf(title);
    return at > 1
        && !candidate.joined()
        && Character.isLowerCase(title.codePointAt(0))
        && Character.isLetterOrDigit(candidate.text().charAt(at - 2));
  }

  /** Headings with a term of a level, one list for each term. */
  List<List<Candidate>> worded(int level) {
    String here = Integer.toString(level);
    return worded.entrySet().stream()
        .filter(form -> form.getKey().startsWith(here))
        .map(Map.Entry::getValue)
        .filter(form -> form.get(0).heading().kind() != SectionKind.APPENDIX)
        .filter(form -> form.stream().anyMatch(c -> c.heading().number() != null))
        .toList();
  }

  /**
   * Headings of parts, one list for each term. Of equal ones before a chapter the last is kept; the
   * others are on the title page.
   */
  List<List<Candidate>> parts(int level) {
    return worded(level).stream().map(this::withoutTitlePage).toList();
  }

  private List<Candidate> withoutTitlePage(List<Candidate> form) {
    TreeSet<Integer> chapters = new TreeSet<>();
    for (Candidate candidate : candidates) {
      Heading heading = candidate.heading();
      if (heading.number() != null && !SectionParents.holds(heading.kind())) {
        chapters.add(candidate.from());
      }
    }
    List<Candidate> kept = new ArrayList<>();
    for (int i = 0; i < form.size(); i++) {
      Integer chapter = chapters.higher(form.get(i).from());
      boolean again =
          i + 1 < form.size()
              && Objects.equals(form.get(i).heading().number(), form.get(i + 1).heading().number())
              && (chapter != null && chapter > form.get(i + 1).from());
      if (!again) {
        kept.add(form.get(i));
      }
    }
    return kept;
  }

  /**
   * Headings with numbers of a kind: with the title on the same line, alone, both, and also those
   * whose title is a sentence.
   */
  List<List<Candidate>> numbered(Numbering numbering) {
    List<Candidate> any = this.any.getOrDefault(numbering, List.of());
    List<Candidate> all = any.stream().filter(Candidate::titleLike).toList();
    List<Candidate> bare = all.stream().filter(c -> alone.get(c.from())).toList();
    List<Candidate> titled = all.stream().filter(c -> !alone.get(c.from())).toList();
    List<List<Candidate>> forms = new ArrayList<>(List.of(titled, bare));
    if (!bare.isEmpty() && !titled.isEmpty()) {
      forms.add(all);
    }
    if (any.size() > all.size()) {
      forms.add(any);
    }
    return forms.stream().filter(form -> !form.isEmpty()).toList();
  }

  /** Lines that begin with a number without a stop. */
  List<List<Candidate>> loose() {
    List<Candidate> titled = new ArrayList<>();
    List<Candidate> bare = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Matcher loose = LOOSE.matcher(Numerals.inAscii(candidate.text()));
      if (candidate.heading().kind() == null && !candidate.joined() && loose.matches()) {
        String title = loose.group(2) == null ? "" : loose.group(2);
        int number = Numerals.parse(loose.group(1)).orElse(0);
        Heading heading =
            new Heading(SectionKind.CHAPTER, null, Numbering.ARABIC, number, null, title);
        Candidate read = candidate.reading(heading);
        if (number > 0 && read.titleLike()) {
          (title.isEmpty() ? bare : titled).add(read);
        }
      }
    }
    List<List<Candidate>> forms = new ArrayList<>();
    if (titled.size() >= 2) {
      forms.add(titled);
    }
    if (bare.size() >= 2) {
      forms.add(TitlesBelow.join(bare, candidates));
    }
    return forms;
  }

  /** Whether headings have space around them, unlike page numbers; the first line has all above. */
  static boolean haveRoom(List<Candidate> numbers) {
    long roomy =
        numbers.stream()
            .filter(c -> (c.blankBefore() >= 2 || c.from() == 0) && c.blankAfter() >= 1)
            .count();
    return roomy * 5 >= numbers.size() * 4L;
  }
}
