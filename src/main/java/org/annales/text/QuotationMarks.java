package org.annales.text;

import java.util.List;

/**
 * What stands inside quotation marks in the running text of a section, paragraph by paragraph: “…”,
 * „…“, «…», »…«, 「…」, and "…" read as opening after a space and closing after a letter or stop.
 * What opens as “ may close as ": scans mix them. Marks of another kind inside a quotation are part
 * of it.
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
final class QuotationMarks {
  private final boolean single;
  private QuotationMark.Kind open;

  private QuotationMarks(boolean single) {
    this.single = single;
  }

  /** For a section with the given paragraphs, or lines. */
  static QuotationMarks of(List<String> paragraphs) {
    long singles = 0;
    long doubles = 0;
    long closed = 0;
    for (String text : paragraphs) {
      for (int i = 0; i < text.length(); i++) {
        QuotationMark.Kind kind = QuotationMark.Kind.of(text.charAt(i));
        if (kind == null) {
          continue;
        }
        QuotationMark.Side side = QuotationMark.side(text, i);
        boolean opens = side == QuotationMark.Side.OPENS;
        if (kind != QuotationMark.Kind.SINGLE) {
          doubles += opens ? 1 : 0;
        } else if (opens) {
          singles++;
        } else if (QuotationMark.isSureClosing(text, i)) {
          closed++;
        }
      }
    }
    return new QuotationMarks(singles > doubles && closed * 2 >= singles);
  }

  /** For each UTF-16 position of the next paragraph whether it stands inside quotation marks. */
  boolean[] next(String paragraph) {
    QuotedParagraph quoted = new QuotedParagraph(paragraph, single);
    boolean[] positions = quoted.read(open);
    open = quoted.open();
    return positions;
  }
}
