package org.annales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the zones of a section's text: prose, verse, an epigraph under the heading, footnotes,
 * captions, pages in facsimile, and what the scanner or the print put between them.
 *
 * <p>Each passage is looked at by itself first; then with its neighbours: a short line that
 * interrupts a sentence is a caption, and what stands between an interrupted sentence and a caption
 * belongs to the picture.
 */
final class Zoning {
  private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{Nd}]*");
  private static final Pattern TAGS_ALONE = Pattern.compile("(?:\\s*</?\\w+[^<>]*>\\s*)+");
  private static final Pattern REMARK = Pattern.compile("\\[[\\p{L} ]{3,40}\\]");
  private static final Pattern ILLUSTRATION =
      Pattern.compile("(?i)\\[(?:illustration|illustr|image|picture|plate|abbildung)\\b.*");

  /** Why words that the scanner invented are noise. */
  static final String LOOP = "the same words over and over";

  /** A passage of so many words with so few different ones was invented by the scanner. */
  private static final int LOOP_WORDS = 30;

  private static final double LOOP_VARIETY = 0.15;

  private final BookText book;
  private final OutlineItem item;

  Zoning(BookText book, OutlineItem item) {
    this.book = book;
    this.item = item;
  }

  /** The passages of a section's text, in order; they hold all its filled lines. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Block block : Block.of(book.lines(), item.headingTo(), item.to())) {
      if (isLoop(block.text(book.lines()))) {
        passages.add(Passage.body(block).as(Zone.NOISE, LOOP));
        continue;
      }
      for (Passage passage : Cuts.of(block, book)) {
        passages.add(alone(passage));
      }
    }
    new Inserted(book, passages).mark();
    new Openings(book, item, passages).mark();
    return passages;
  }

  /** The zone that a passage shows by itself. */
  private Passage alone(Passage passage) {
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
    if (WORDLESS.matcher(text).matches() || TAGS_ALONE.matcher(text).matches()) {
      return passage.as(Zone.NOISE, "no words");
    }
    if (ILLUSTRATION.matcher(text).matches()) {
      boolean words = text.replaceFirst("^\\[\\w+", "").codePoints().anyMatch(Character::isLetter);
      return words
          ? passage.as(Zone.CAPTION, "names a picture")
          : passage.as(Zone.NOISE, "place of a picture");
    }
    if (REMARK.matcher(text).matches()) {
      return passage.as(Zone.NOISE, "remark of the scanner");
    }
    if (isRunningHead(passage)) {
      return passage.as(Zone.NOISE, "running head");
    }
    return Verse.is(passage, book) ? passage.as(Zone.VERSE, null) : passage;
  }

  private boolean isRunningHead(Passage passage) {
    boolean headed = item.headingTo() > item.from();
    if (!headed || passage.size() > 3 || item.title() == null) {
      return false;
    }
    String text = passage.text(book.lines());
    if (text.length() > 200) {
      return false;
    }
    String title = Headings.key(item.title());
    Heading heading = Heading.of(text);
    boolean sameNumber = heading.number() == null || heading.number().equals(item.number());
    return !title.isEmpty() && sameNumber && Headings.key(heading.title()).equals(title);
  }

  private static boolean isLoop(String text) {
    List<String> words =
        Pattern.compile("[^\\p{L}]+").splitAsStream(text).filter(w -> !w.isEmpty()).toList();
    return words.size() >= LOOP_WORDS
        && words.stream().distinct().count() < words.size() * LOOP_VARIETY
        && words.size() < 5000;
  }
}
