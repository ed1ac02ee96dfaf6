package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.layout.Block;
import org.annales.text.metadata.Gutenberg;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.FileText;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.HeadingDecision;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.Markup;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Zone;

/**
 * Builds the outline of a document from the headings of its markup ({@link MarkedSections}) and the
 * text above them ({@link MarkedOpening}).
 */
public final class MarkedOutline {
  private static final int MOST_NESTED = 9;

  private final FileText text;
  private final Gutenberg bounds;
  private final List<MarkedHeading> headings;
  private final MarkedProse prose;
  private final Map<MarkedHeading, SectionKind> sections;
  private final Map<MarkedHeading, Integer> ranks = new HashMap<>();

  private MarkedOutline(FileText text, HeadingWords words) {
    this.text = text;
    this.bounds = Gutenberg.of(text.lines());
    this.headings =
        MarkedNumbers.complete(
            text.markup().headings().stream()
                .filter(head -> head.from() >= bounds.from() && head.from() < bounds.to())
                .map(head -> MarkedHeading.of(text, head, words))
                .toList());
    this.prose = new MarkedProse(text);
    List<MarkedHeading> tops = MarkedTree.of(headings, prose, bounds.to());
    this.sections =
        MarkedSections.of(headings, tops, words, prose, text.metadata().title(), bounds.to());
    rank(tops, 0);
  }

  /**
   * Builds the outline; null if the markup has no sections.
   *
   * @param language an ISO 639 code whose heading words take precedence
   * @param fixed configured headings, and lines that are none
   */
  public static Outline of(FileText text, String language, List<FixedHeading> fixed) {
    if (text.markup() == null || text.markup().headings().isEmpty()) {
      return null;
    }
    MarkedOutline outline = new MarkedOutline(text, HeadingWords.of(language));
    return outline.sections.isEmpty() ? null : outline.outline(fixed);
  }

  private Outline outline(List<FixedHeading> fixed) {
    List<OutlineItem> items = new ArrayList<>();
    List<HeadingDecision> decisions = new ArrayList<>();
    for (MarkedHeading heading : headings) {
      // Transcribers set their credits like headings; they are front matter.
      boolean credits = CreditLines.opens(Headings.plain(heading.text()));
      SectionKind kind = credits ? null : sections.get(heading);
      if (kind != null) {
        items.add(item(heading, kind));
      }
      if (!heading.text().isBlank()) {
        decisions.add(decision(heading, kind));
      }
    }
    int first = items.stream().mapToInt(OutlineItem::from).min().orElse(0);
    int start = afterCredits(first);
    OutlineItem opening =
        prose.words(start, first) == 0
            ? null
            : new MarkedOpening(text, prose, headings).item(start, first);
    if (opening != null) {
      items.add(0, opening);
    }
    for (FixedHeading heading : fixed) {
      FixedHeadings.apply(heading, items, decisions, text.lines());
    }
    decisions.sort(Comparator.comparingInt(HeadingDecision::line));
    return new Outline(
        OutlineBounds.of(
            items, bounds, text.lines(), new FrontMatter(text.lines(), DocumentKind.BOOK)),
        List.of(),
        List.copyOf(decisions));
  }

  /** Ranks parts by the parts around them in the markup. */
  private void rank(List<MarkedHeading> group, int above) {
    for (MarkedHeading heading : group) {
      boolean part = sections.get(heading) == SectionKind.PART;
      if (part) {
        ranks.put(heading, SectionPlace.PART + Math.min(MOST_NESTED, above));
      }
      rank(heading.inside(), part ? above + 1 : above);
    }
  }

  /** The index after the credits before the first section. */
  private int afterCredits(int first) {
    CreditBlocks credits = new CreditBlocks(text.lines());
    int end = bounds.from();
    for (Markup.Block block : text.markup().blocks(bounds.from(), first)) {
      if (credits.include(new Block(block.from(), block.to(), 1))) {
        end = block.to();
      } else if (block.zone() == Zone.BODY
          && MarkedOpening.isSentence(MarkedProse.text(text, block))) {
        break;
      }
    }
    return end;
  }

  private OutlineItem item(MarkedHeading heading, SectionKind kind) {
    Markup.Head head = heading.head();
    Integer number = head.number() == null ? heading.heading().number() : head.number();
    String title = title(heading);
    Integer rank = ranks.get(heading);
    SectionPlace place = rank == null ? null : SectionPlace.of(kind).ranked(rank);
    return new OutlineItem(kind, place, number, title, "", null, head.from(), head.to(), 0, 1);
  }

  private static String title(MarkedHeading heading) {
    String title = heading.heading().title();
    String shown = title.isBlank() ? Headings.clean(heading.text()).replace('\n', ' ') : title;
    return shown.isBlank() ? null : shown;
  }

  private static HeadingDecision decision(MarkedHeading heading, SectionKind kind) {
    boolean section = kind != null;
    return new HeadingDecision(
        heading.head().from() + 1,
        Headings.plain(heading.text()),
        section ? kind : heading.kind(),
        heading.heading().number(),
        section ? 1 : 0,
        section,
        section ? HeadingReason.FILE_MARKUP : HeadingReason.INNER_MARKUP);
  }
}
