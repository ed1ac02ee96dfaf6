package org.annales.text.heading;

import java.util.List;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.heading.HeadingNumbers.Found;
import org.annales.text.heading.HeadingWords.Term;
import org.annales.text.model.SectionKind;

/** Reads a term and a number of which one is misread: CHAPTFR IV, CHAPTER Xe. */
record MisreadHeading(HeadingWords words, HeadingNumbers numbers) {
  private static final Pattern TO_NUMBER = Pattern.compile("[\\s.:°–—-]{1,5}");
  private static final Pattern MISREAD_NUMBER =
      Pattern.compile("(?=.*[IVXLC\\d]).?[IVXLC\\dl]{0,6}.?[IVXLC\\dl]{0,6}");

  /** Parses a text of two words; null where it is no such heading. */
  Heading parse(HeadingText text) {
    boolean alone =
        text.after(1).matches("[\\s.:—–-]*") && TO_NUMBER.matcher(text.gapAfter(0)).matches();
    Found number = alone ? numbers.digits(text, 1) : null;
    for (Term term : number == null ? List.<Term>of() : words.misread(text.words().get(0))) {
      return new Heading(term.kind(), term, number.numbering(), number.value(), null, "");
    }
    boolean unread = alone && number == null && MISREAD_NUMBER.matcher(text.printed(1)).matches();
    for (Term term : unread ? words.terms(text.words().get(0)) : List.<Term>of()) {
      if (term.kind() == SectionKind.CHAPTER && term.level() == HeadingWords.CHAPTER_LEVEL) {
        return new Heading(term.kind(), term, Numbering.NONE, null, null, "");
      }
    }
    return null;
  }
}
