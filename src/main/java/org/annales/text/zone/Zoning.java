package org.annales.text.zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.annales.text.layout.Block;
import org.annales.text.layout.BookText;
import org.annales.text.layout.Footnotes;
import org.annales.text.layout.Indentation;
import org.annales.text.layout.LastLines;
import org.annales.text.layout.LineItems;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;
import org.annales.text.outline.OutlineItem;

/**
 * Assigns zones to the blocks of a section's text.
 *
 * <p>Each block is classified by itself first, then by its neighbours: a short line that interrupts
 * a sentence is a caption, and blocks between an interrupted sentence and a caption belong to the
 * picture.
 */
public final class Zoning {
  private static final Pattern TAG = Pattern.compile("</?\\w[^<>]*>|<!--[^<>]*-->");

  /** A word: a run of letters. */
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern REMARK = Pattern.compile("\\[[\\p{L} ]{3,40}\\]");

  /** Least words of a block with few different words, which a scanner invented. */
  private static final int LOOP_WORDS = 30;

  private static final double LOOP_VARIETY = 0.15;
  private static final double VARIED = 0.25;
  private static final int LONGEST_LOOP = 40_000;
  private static final int LONGEST_HEAD = 200;

  private final BookText book;
  private final OutlineItem item;

  public Zoning(BookText book, OutlineItem item) {
    this.book = book;
    this.item = item;
  }

  /** The blocks of a section's text in order, with all non-blank lines. */
  public List<ZonedBlock> passages() {
    return book.markup() == null ? found() : new MarkedPassages(book, item).passages();
  }

  private List<ZonedBlock> found() {
    List<ZonedBlock> passages = new ArrayList<>();
    BlockSplitter cuts = new BlockSplitter(book);
    for (Block block : Block.of(book.lines(), item.headingTo(), item.to())) {
      boolean list = isList(block);
      if (isLoop(block) && !(list && variesInside(block))) {
        passages.add(ZonedBlock.body(block).as(Zone.NOISE, SetAsideReason.REPEATED_WORDS));
        continue;
      }
      if (list) {
        addItems(block, passages);
        continue;
      }
      for (Block column : LastLines.paragraphs(block, book)) {
        for (Block paragraph : Indentation.paragraphs(column, book)) {
          cuts.of(paragraph).forEach(passage -> passages.add(alone(passage)));
        }
      }
    }
    if (book.kind() == DocumentKind.PIECES) {
      return passages;
    }
    new CaptionFinder(book, passages).mark();
    new EpigraphFinder(book, item, passages).mark();
    goOnWithNotes(passages);
    ChapterNotes.mark(passages, book);
    return passages;
  }

  /** Whether each line of a block is an item; lines of verse are none. */
  private boolean isList(Block block) {
    return LineItems.isEach(book.lines(), block.from(), block.to())
        && !Verse.is(ZonedBlock.body(block), book);
  }

  private void addItems(Block block, List<ZonedBlock> passages) {
    for (int i = block.from(); i < block.to(); i++) {
      int blank = Math.max(1, i == block.from() ? block.blankBefore() : 0);
      passages.add(alone(ZonedBlock.body(new Block(i, i + 1, blank))));
    }
  }

  /**
   * Joins footnotes cut by a blank line, if the prose before ended its sentence; and a note with
   * its label, where that has a line for itself.
   */
  private void goOnWithNotes(List<ZonedBlock> passages) {
    boolean open = false;
    for (int i = 0; i < passages.size(); i++) {
      ZonedBlock passage = passages.get(i);
      if (i > 0 && isLabel(passages.get(i - 1)) && isText(passage)) {
        passages.set(i, passage.as(Zone.FOOTNOTE, SetAsideReason.CONTINUATION));
      } else if (passage.is(Zone.BODY)) {
        ZonedBlock before = i == 0 ? passage : passages.get(i - 1);
        boolean cut = before.is(Zone.FOOTNOTE) && !before.closed(book.lines());
        if (cut && !open && passage.goesOn(book.lines())) {
          passages.set(i, passage.as(Zone.FOOTNOTE, SetAsideReason.CONTINUATION));
        } else {
          open = !passage.closed(book.lines());
        }
      }
    }
  }

  private boolean isLabel(ZonedBlock passage) {
    String text = passage.text(book.lines());
    Footnotes.Opening opening =
        passage.is(Zone.FOOTNOTE) && passage.reason() == null
            ? book.footnotes().opening(text)
            : null;
    return opening != null && opening.length() == text.length();
  }

  private static boolean isText(ZonedBlock passage) {
    return passage.is(Zone.BODY) || passage.is(Zone.VERSE);
  }

  /** Classifies a block by itself. */
  private ZonedBlock alone(ZonedBlock passage) {
    SetAsideReason furniture = passage.size() == 1 ? book.furniture().reason(passage.from()) : null;
    if (furniture != null) {
      return passage.as(Zone.NOISE, furniture);
    }
    String text = passage.text(book.lines());
    if (book.layout().foreign(text)) {
      return passage.as(Zone.FACSIMILE, SetAsideReason.OTHER_SCRIPT);
    }
    if (!passage.is(Zone.BODY)) {
      return passage;
    }
    if (isWordless(text)) {
      return passage.as(Zone.NOISE, SetAsideReason.NO_WORDS);
    }
    ZonedBlock picture = TranscriberBrackets.of(passage, text);
    if (picture != null) {
      return picture;
    }
    if (REMARK.matcher(text).matches()) {
      return passage.as(Zone.NOISE, SetAsideReason.SCANNER_REMARK);
    }
    if (isRunningHead(passage)) {
      return passage.as(Zone.NOISE, SetAsideReason.RUNNING_HEAD);
    }
    return Verse.is(passage, book) ? passage.as(Zone.VERSE, null) : passage;
  }

  private static boolean isWordless(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit)
        || (text.startsWith("<") && TAG.matcher(text).replaceAll("").isBlank());
  }

  private boolean isRunningHead(ZonedBlock passage) {
    boolean headed = item.headingTo() > item.from();
    if (!headed || passage.size() > 3 || item.title() == null) {
      return false;
    }
    String text = passage.text(book.lines());
    if (text.length() > LONGEST_HEAD) {
      return false;
    }
    String title = Headings.key(item.title());
    Heading heading = Heading.of(text);
    boolean sameNumber = heading.number() == null || heading.number().equals(item.number());
    return !title.isEmpty() && sameNumber && Headings.key(heading.title()).equals(title);
  }

  private boolean isLoop(Block block) {
    if (block.length(book.lines()) > LONGEST_LOOP) {
      return false;
    }
    String text = block.text(book.lines());
    int words = words(text);
    if (words < LOOP_WORDS) {
      return false;
    }
    // The first words decide for nearly all blocks.
    Set<String> different = new HashSet<>();
    Matcher word = WORD.matcher(text);
    while (different.size() < words * LOOP_VARIETY && word.find()) {
      different.add(word.group());
    }
    return different.size() < words * LOOP_VARIETY;
  }

  /** Whether words in the middle of a block are different: a table repeats them far apart. */
  private boolean variesInside(Block block) {
    String text = block.text(book.lines());
    Matcher word = WORD.matcher(text.substring(text.length() / 2));
    Set<String> different = new HashSet<>();
    int words = 0;
    while (words < LOOP_WORDS && word.find()) {
      words++;
      different.add(word.group());
    }
    return different.size() >= words * VARIED;
  }

  /** The number of runs of letters. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      boolean letter = Character.isLetter(text.codePointAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}
