package org.annales.text.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annales.text.metadata.Gutenberg;
import org.annales.text.model.FileText;
import org.annales.text.model.Finding;
import org.annales.text.model.InputFile;
import org.annales.text.model.Markup;
import org.annales.text.model.Problem;
import org.annales.text.model.Section;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Sentence;
import org.annales.text.model.SetAside;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Severity;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;

/**
 * Reports documents of which more than a tenth is outside the counted zones, unless it is notes, an
 * index, a contents page, a bibliography, what the markup sets apart, or the licence before and
 * after the text.
 */
public final class UncountedText {
  private static final int SHARE = 10;

  /** Least words to report; fewer are a title page. */
  private static final long LEAST = 75;

  private static final int MOST_NAMED = 3;
  private static final Set<Zone> COUNTED = EnumSet.of(Zone.BODY, Zone.VERSE);
  private static final Set<Zone> APPARATUS =
      EnumSet.of(Zone.ENDNOTE, Zone.FOOTNOTE, Zone.INDEX, Zone.CONTENTS);
  private static final Set<SectionKind> APPARATUS_SECTIONS =
      EnumSet.of(SectionKind.NOTES, SectionKind.CONTENTS, SectionKind.BIBLIOGRAPHY);

  /** What the markup of a file marks as no text. */
  private static final Set<SetAsideReason> MARKED =
      EnumSet.of(
          SetAsideReason.SPEAKER,
          SetAsideReason.STAGE_DIRECTION,
          SetAsideReason.CAST_LIST,
          SetAsideReason.NAVIGATION,
          SetAsideReason.PAGE_MENU,
          SetAsideReason.FORM,
          SetAsideReason.HIDDEN,
          SetAsideReason.NO_SCRIPT,
          SetAsideReason.COMMENT,
          SetAsideReason.BIBLIOGRAPHY);

  /** Lines of one zone. */
  private record Passage(Zone zone, int from, int to, long words) {}

  private final FileText text;
  private final int from;
  private final int to;
  private final List<Passage> passages = new ArrayList<>();
  private long all;

  public UncountedText(FileText text, Gutenberg bounds) {
    this.text = text;
    this.from = bounds.from() + 1;
    this.to = bounds.to();
  }

  public List<Problem> problems(
      InputFile file, List<Section> sections, List<Sentence> sentences, List<SetAside> rows) {
    Map<String, SectionKind> kinds =
        sections.stream().collect(Collectors.toMap(Section::sectionId, Section::kind));
    for (Sentence sentence : sentences) {
      SectionKind kind = kinds.get(sentence.sectionId());
      boolean counted = kind.counted() && COUNTED.contains(sentence.zone());
      add(
          kind,
          counted ? null : sentence.zone(),
          sentence.startLine(),
          sentence.endLine(),
          sentence.tokens().size());
    }
    for (SetAside row : rows) {
      boolean whole = row.startLine() >= from && row.endLine() <= to;
      Zone zone = MARKED.contains(row.reason()) ? Zone.ENDNOTE : row.zone();
      add(
          kinds.get(row.sectionId()),
          zone,
          Math.max(from, row.startLine()),
          Math.min(to, row.endLine()),
          whole ? row.words() : words(row));
    }
    long outside = passages.stream().mapToLong(Passage::words).sum();
    return outside < LEAST || outside * SHARE <= all
        ? List.of()
        : List.of(finding(outside).in(file));
  }

  /** Adds words; {@code zone}: null where they are counted. */
  private void add(SectionKind kind, Zone zone, int first, int last, long words) {
    if (first > last || last < from || first > to) {
      return;
    }
    all += words;
    boolean apparatus =
        zone != null
            && (APPARATUS.contains(zone)
                || (kind != null && (kind.index() || APPARATUS_SECTIONS.contains(kind))));
    if (zone == null || apparatus) {
      return;
    }
    Passage before = passages.isEmpty() ? null : passages.get(passages.size() - 1);
    if (before != null && before.zone() == zone && first <= before.to() + 2) {
      passages.set(
          passages.size() - 1,
          new Passage(zone, before.from(), Math.max(before.to(), last), before.words() + words));
    } else {
      passages.add(new Passage(zone, first, last, words));
    }
  }

  private long words(SetAside row) {
    long words = 0;
    for (int i = Math.max(from, row.startLine()); i <= Math.min(to, row.endLine()); i++) {
      words += Tokenizer.count(Markup.withoutMarks(text.lines().get(i - 1)));
    }
    return words;
  }

  private Finding finding(long outside) {
    List<Passage> longest =
        passages.stream()
            .sorted(Comparator.comparingLong(Passage::words).reversed())
            .limit(MOST_NAMED)
            .toList();
    Map<Zone, Long> byZone = new EnumMap<>(Zone.class);
    passages.forEach(passage -> byZone.merge(passage.zone(), passage.words(), Long::sum));
    String zones =
        byZone.entrySet().stream()
            .sorted(Map.Entry.<Zone, Long>comparingByValue().reversed())
            .map(zone -> zone.getKey().label() + " " + number(zone.getValue()))
            .collect(Collectors.joining(", "));
    String named =
        longest.stream()
            .map(
                p ->
                    "lines "
                        + text.number(p.from())
                        + "-"
                        + text.number(p.to())
                        + " ("
                        + p.zone().label()
                        + ")")
            .collect(Collectors.joining(", "));
    return new Finding(
        longest.get(0).from(),
        Severity.WARNING,
        "much_text_outside_zones",
        number(outside)
            + " of "
            + number(all)
            + " words are not counted ("
            + zones
            + "), most of them in "
            + named,
        "look at these lines in set_aside and sentences; kind: in corpus.yaml or structure: in the"
            + " configuration corrects how the document is read");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
