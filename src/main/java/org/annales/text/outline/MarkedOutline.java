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

  /** Most blocks of a transcriber's note. */
  private static final int MOST_BLOCKS = 30;

  private final FileText text;
  private final Gutenberg bounds;
  private final List<MarkedHeading> headings;
  private final MarkedProse prose;
  private final MarkedTitlePage page;
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
    List<MarkedHeading> others = headings.stream().filter(head -> !isCredits(head)).toList();
    List<MarkedHeading> tops = MarkedTree.of(others, prose, bounds.to());
    this.page = new MarkedTitlePage(others, words, prose, text.metadata().title(), bounds.to());
    this.sections = MarkedSections.of(tops, words, page);
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
      SectionKind kind = sections.get(heading);
      if (kind != null) {
        items.add(item(heading, kind));
      }
      if (!heading.text().isBlank()) {
        decisions.add(decision(heading, kind));
      }
    }
    nameBackMatter(items);
    int first = items.stream().mapToInt(OutlineItem::from).min().orElse(0);
    int start = page.afterNotices(afterCredits(first), first);
    OutlineItem opening =
        page.words(start, first) == 0
            ? null
            : new MarkedOpening(text, prose, page, headings).item(start, first);
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

  /** Turns front matter behind the last text, as a copyright page at the end, into back matter. */
  private static void nameBackMatter(List<OutlineItem> items) {
    int last = items.size() - 1;
    while (last >= 0 && !items.get(last).kind().counted()) {
      last--;
    }
    for (int i = last + 1; last >= 0 && i < items.size(); i++) {
      if (items.get(i).kind() == SectionKind.FRONT) {
        items.set(i, items.get(i).asBackMatter());
      }
    }
  }

  /** Whether a heading is of the transcribers' credits, which are front matter. */
  private static boolean isCredits(MarkedHeading heading) {
    return CreditLines.opens(Headings.plain(heading.text()));
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

  /**
   * The index after the credits before the first section. What follows credits up to the first
   * heading of the title page is of their transcribers too.
   */
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
    return end == bounds.from() ? end : Math.max(end, titlePage(end, first));
  }

  /** The index of the first heading of the title page in a range, or the beginning of the range. */
  private int titlePage(int from, int to) {
    return headings.stream()
        .filter(h -> h.head().from() >= from && h.head().from() < to)
        .filter(h -> sections.get(h) == null && page.isBare(h))
        .filter(h -> text.markup().blocks(from, h.head().from()).size() <= MOST_BLOCKS)
        .mapToInt(h -> h.head().from())
        .findFirst()
        .orElse(from);
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
