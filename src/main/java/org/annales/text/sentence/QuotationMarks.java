package org.annales.text.sentence;

import java.util.List;

/**
 * Finds quoted text in a section, paragraph by paragraph: “…”, „…“, «…», »…«, 「…」, and "…" read as
 * opening after a space and closing after a letter or stop. A quotation may open with “ and close
 * with ", since scans mix them. Marks of another kind inside a quotation belong to it.
 *
 * <p>Single marks, ‘…’ and '…', count if they are the outer ones, as in British books: if the
 * section has more opening single marks than opening double ones. Otherwise they are nested or
 * cannot be distinguished from apostrophes. The dash of a dialogue (— Yes, — he said.) is no
 * quotation mark.
 *
 * <p>A quotation without a closing mark ends with its paragraph; one of several paragraphs has an
 * opening mark at each. A paragraph that closes a quotation before it opens one continues that of
 * the paragraph before.
 */
public final class QuotationMarks {
  private final boolean single;
  private QuotationMark.Kind open;

  private QuotationMarks(boolean single) {
    this.single = single;
  }

  /** Examines the paragraphs or lines of a section. */
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

  /** Counts opening and closing single marks of one form. */
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

    /** Without closing marks, opening ones are apostrophes ('tis). */
    boolean areOuter(long doubles) {
      return opening > doubles && closing * 2 >= opening;
    }
  }

  /** Whether each UTF-16 position of the next paragraph is quoted. */
  public boolean[] next(String paragraph) {
    QuotedParagraph quoted = new QuotedParagraph(paragraph, single);
    boolean[] positions = quoted.read(open);
    open = quoted.open();
    return positions;
  }

  /** Whether each UTF-16 position of a caption, note or other separate paragraph is quoted. */
  public boolean[] alone(String paragraph) {
    return new QuotedParagraph(paragraph, single).read(null);
  }
}
