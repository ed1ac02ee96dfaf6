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
import org.annales.text.layout.Indentation;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.Zone;
import org.annales.text.outline.OutlineItem;

/**
 * Decides the zones of a section's text: prose, verse, an epigraph under the heading, footnotes,
 * captions, pages in facsimile, and what the scanner or the print put between them.
 *
 * <p>Each passage is looked at by itself first; then with its neighbours: a short line that
 * interrupts a sentence is a caption, and what stands between an interrupted sentence and a caption
 * belongs to the picture.
 */
public final class Zoning {
  private static final Pattern TAG = Pattern.compile("</?\\w[^<>]*>|<!--[^<>]*-->");

  /** A picture in Markdown, with what it shows. */
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\([^)]*\\)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern REMARK = Pattern.compile("\\[[\\p{L} ]{3,40}\\]");
  private static final Pattern ILLUSTRATION =
      Pattern.compile(
          "(?iU)\\[(?:illustra\\p{L}*|image|picture|plate|bild|abbildung|ilustra\\p{L}*|gravure|иллюстрация|рисунок)\\b.*");

  /** Why a remark of the scanner is noise. */
  static final String REMARKED = "remark of the scanner";

  /** Why words that the scanner invented are noise. */
  static final String LOOP = "the same words over and over";

  /** A passage of so many words with so few different ones was invented by the scanner. */
  private static final int LOOP_WORDS = 30;

  private static final double LOOP_VARIETY = 0.15;
  private static final int LONGEST_LOOP = 40_000;
  private static final int LONGEST_HEAD = 200;

  private final BookText book;
  private final OutlineItem item;

  public Zoning(BookText book, OutlineItem item) {
    this.book = book;
    this.item = item;
  }

  /** The passages of a section's text, in order; they hold all its filled lines. */
  public List<ZonedBlock> passages() {
    return book.markup() == null ? found() : new MarkedPassages(book, item).passages();
  }

  private List<ZonedBlock> found() {
    List<ZonedBlock> passages = new ArrayList<>();
    BlockSplitter cuts = new BlockSplitter(book);
    for (Block block : Block.of(book.lines(), item.headingTo(), item.to())) {
      if (isLoop(block)) {
        passages.add(ZonedBlock.body(block).as(Zone.NOISE, LOOP));
        continue;
      }
      for (Block paragraph : Indentation.paragraphs(block, book)) {
        cuts.of(paragraph).forEach(passage -> passages.add(alone(passage)));
      }
    }
    new CaptionFinder(book, passages).mark();
    new EpigraphFinder(book, item, passages).mark();
    goOnWithNotes(passages);
    ChapterNotes.mark(passages, book);
    return passages;
  }

  /** A footnote that a blank line cuts goes on, where the prose before it ended its sentence. */
  private void goOnWithNotes(List<ZonedBlock> passages) {
    boolean open = false;
    for (int i = 0; i < passages.size(); i++) {
      ZonedBlock passage = passages.get(i);
      if (passage.is(Zone.BODY)) {
        ZonedBlock before = i == 0 ? passage : passages.get(i - 1);
        boolean cut = before.is(Zone.FOOTNOTE) && !before.closed(book.lines());
        if (cut && !open && passage.goesOn(book.lines())) {
          passages.set(i, passage.as(Zone.FOOTNOTE, ZonedBlock.GOES_ON));
        } else {
          open = !passage.closed(book.lines());
        }
      }
    }
  }

  /** The zone that a passage shows by itself. */
  private ZonedBlock alone(ZonedBlock passage) {
    String furniture = passage.size() == 1 ? book.furniture().reason(passage.from()) : null;
    if (furniture != null) {
      return passage.as(Zone.NOISE, furniture);
    }
    String text = passage.text(book.lines());
    if (book.layout().foreign(text)) {
      return passage.as(Zone.FACSIMILE, "in another script");
    }
    if (!passage.is(Zone.BODY)) {
      return passage;
    }
    if (isWordless(text)) {
      return passage.as(Zone.NOISE, "no words");
    }
    Matcher image = IMAGE.matcher(text);
    if (image.matches()) {
      return picture(passage, image.group(1));
    }
    if (ILLUSTRATION.matcher(text).matches()) {
      return picture(passage, text.replaceFirst("^\\[\\p{L}+", ""));
    }
    if (REMARK.matcher(text).matches()) {
      return passage.as(Zone.NOISE, REMARKED);
    }
    if (isRunningHead(passage)) {
      return passage.as(Zone.NOISE, "running head");
    }
    return Verse.is(passage, book) ? passage.as(Zone.VERSE, null) : passage;
  }

  private static boolean isWordless(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit)
        || (text.startsWith("<") && TAG.matcher(text).replaceAll("").isBlank());
  }

  private static ZonedBlock picture(ZonedBlock passage, String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        ? passage.as(Zone.CAPTION, "names a picture")
        : passage.as(Zone.NOISE, "place of a picture");
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
    // Of nearly all passages the first words tell.
    Set<String> different = new HashSet<>();
    Matcher word = WORD.matcher(text);
    while (different.size() < words * LOOP_VARIETY && word.find()) {
      different.add(word.group());
    }
    return different.size() < words * LOOP_VARIETY;
  }

  /** How many runs of letters a text has. */
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
