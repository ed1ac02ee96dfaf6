package org.annales.text.sentence;

import java.util.List;

/**
 * Finds what stands inside quotation marks in the running text of a section, paragraph by
 * paragraph: “…”, „…“, «…», »…«, 「…」, and "…" read as opening after a space and closing after a
 * letter or stop. What opens as “ may close as ": scans mix them. Marks of another kind inside a
 * quotation are part of it.
 *
 * <p>Single marks, ‘…’ and '…', count where they are the outer ones, as in British books: where the
 * section's paragraphs have more opening single marks than opening double ones. Elsewhere they are
 * left alone: they stand inside double ones, or cannot be told from apostrophes. The dash of a
 * dialogue (— Yes, — he said.) is no quotation mark.
 *
 * <p>A quotation without a closing mark ends with its paragraph; that of several paragraphs has an
 * opening mark at each. A paragraph that closes a quotation before it opens one continues that of
 * the paragraph before: the end of a page had cut it.
 */
public final class QuotationMarks {
  private final boolean single;
  private QuotationMark.Kind open;

  private QuotationMarks(boolean single) {
    this.single = single;
  }

  /** For a section with the given paragraphs, or lines. */
  public static QuotationMarks of(List<String> paragraphs) {
    Singles curly = new Singles();
    Singles straight = new Singles();
    long doubles = 0;
    for (String text : paragraphs) {
      for (int i = 0; i < text.length(); i++) {
        QuotationMark.Kind kind = QuotationMark.Kind.of(text.charAt(i));
        if (kind == QuotationMark.Kind.SINGLE) {
          (text.charAt(i) == '\'' ? straight : curly).count(text, i);
        } else if (kind != null && QuotationMark.side(text, i) == QuotationMark.Side.OPENS) {
          doubles++;
        }
      }
    }
    return new QuotationMarks(curly.areOuter(doubles) || straight.areOuter(doubles));
  }

  /** How often single marks of one form open and close. */
  private static final class Singles {
    private long opening;
    private long closing;

    void count(String text, int i) {
      if (QuotationMark.side(text, i) == QuotationMark.Side.OPENS) {
        opening++;
      } else if (QuotationMark.isSureClosing(text, i)) {
        closing++;
      }
    }

    /** Without closing marks the opening ones are apostrophes ('tis). */
    boolean areOuter(long doubles) {
      return opening > doubles && closing * 2 >= opening;
    }
  }

  /** For each UTF-16 position of the next paragraph whether it stands inside quotation marks. */
  public boolean[] next(String paragraph) {
    QuotedParagraph quoted = new QuotedParagraph(paragraph, single);
    boolean[] positions = quoted.read(open);
    open = quoted.open();
    return positions;
  }

  /** The same for a paragraph beside the running text, such as a caption or a note. */
  public boolean[] alone(String paragraph) {
    return new QuotedParagraph(paragraph, single).read(null);
  }
}
