package org.annales.text.heading;

import java.util.Set;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.heading.HeadingNumbers.Found;
import org.annales.text.heading.HeadingWords.Term;
import org.annales.text.model.SectionKind;

/** Reads the words and the number at the beginning of a heading. */
final class HeadingParser {
  /** Languages that write a number in digits before the word: 2. Kapitel. */
  private static final Set<String> DIGITS_FIRST =
      Set.of(
          "de", "nl", "sv", "da", "fi", "hu", "cs", "sk", "pl", "sl", "hr", "bs", "sr", "mk", "nn",
          "nb", "no", "is", "lt", "lv", "et", "tr", "az", "kk", "ky", "mn", "hy", "ka", "eu", "uk",
          "be", "bg");

  /** Kinds whose name may be a letter: Appendix C, Letter B. */
  private static final Set<SectionKind> LETTERED =
      Set.of(SectionKind.APPENDIX, SectionKind.LETTER, SectionKind.PART, SectionKind.ACT);

  private static final int MAX_ORDINAL_WORDS = 4;

  /** Signs between a word and its number; none between letters and digits. */
  private static final Pattern TO_NUMBER = Pattern.compile("[\\s.:°–—-]{0,5}");

  private static final Pattern TO_WORD = Pattern.compile("\\.?[\\s-]{0,2}");
  private static final Pattern DIVIDED =
      Pattern.compile("\\s*[.:;)\\]—–\\n：．、،।-].*", Pattern.DOTALL);

  /** A number in letters that needs no sign behind it. */
  private static final Pattern SIGNED = Pattern.compile("\\p{IsHebrew}.*|.*['’ʹ´΄׳]");

  private static final Pattern NOT_AFTER = Pattern.compile("['’/%].*", Pattern.DOTALL);

  /** A letter that is a label, not a roman number: Appendix C. */
  private static final Pattern LETTER_NAME = Pattern.compile("[A-HJ-UWYZa-hj-uwyz]");

  private final HeadingWords words;
  private final HeadingNumbers numbers;
  private final MisreadHeading misread;

  HeadingParser(HeadingWords words) {
    this.words = words;
    this.numbers = new HeadingNumbers(words);
    this.misread = new MisreadHeading(words, numbers);
  }

  /** Parses a line, or several lines joined by a space or a line feed. */
  Heading parse(String text) {
    String clean = HeadingNumbers.romanLetters(Headings.clean(text));
    Heading eastAsian = EastAsianHeading.mayBe(clean) ? words.eastAsian().parse(clean) : null;
    if (eastAsian != null) {
      return eastAsian;
    }
    String spaced = words.glued().spaced(clean);
    Heading unglued = spaced.equals(clean) ? null : worded(new HeadingText(spaced));
    if (unglued != null) {
      return unglued;
    }
    HeadingText read = new HeadingText(clean);
    if (read.size() > 0) {
      Heading worded = worded(read);
      Heading found = worded == null ? wordLast(clean) : worded;
      if (found != null) {
        return found;
      }
    }
    SectionKind named = words.named(Headings.key(clean));
    if (named != null) {
      return Heading.titled(named, oneLine(clean));
    }
    String first = read.size() == 0 ? "" : read.printed(0);
    String latin = HeadingNumbers.latin(first);
    Heading numbered =
        NumberHeading.parse(latin.equals(first) ? clean : clean.replace(first, latin));
    return numbered != null ? numbered : Heading.titled(null, oneLine(clean));
  }

  private Heading worded(HeadingText text) {
    for (Term term : words.terms(text.words().get(0))) {
      Heading heading = wordFirst(text, term);
      if (heading != null) {
        return heading;
      }
    }
    Heading ordinal = numberFirst(text);
    return ordinal != null || text.size() != 2 ? ordinal : misread.parse(text);
  }

  /** Parses a term at the end: Inferno: Canto I; 1567 [CHAPTER X.]. */
  private Heading wordLast(String text) {
    LastLabel label = LastLabel.of(text);
    HeadingText rest = label == null ? null : new HeadingText(label.text());
    boolean few = rest != null && rest.size() >= 2 && rest.size() <= 3;
    Heading heading = few ? worded(rest) : null;
    boolean whole = heading != null && heading.number() != null && heading.title().isEmpty();
    return whole ? heading.titled(oneLine(label.before())) : null;
  }

  /** Parses a term at the beginning: Chapter 3, Book the First, Глава первая, or the term alone. */
  private Heading wordFirst(HeadingText text, Term term) {
    if (text.size() == 1) {
      boolean alone = text.after(0).matches("[\\s.:—–-]*");
      boolean chapter =
          term.kind() == SectionKind.CHAPTER && term.level() == HeadingWords.CHAPTER_LEVEL;
      return alone && chapter
          ? new Heading(term.kind(), term, Numbering.NONE, null, null, "")
          : null;
    }
    boolean between = text.size() > 2 && words.isBetween(text.words().get(1));
    int at = between ? 2 : 1;
    if (!TO_NUMBER.matcher(text.gapAfter(0)).matches()) {
      return null;
    }
    boolean lettered = LETTER_NAME.matcher(text.printed(at)).matches();
    if (lettered && LETTERED.contains(term.kind())) {
      return null;
    }
    Found number = numbers.at(text, at, term.language());
    if (number == null && between) {
      number = numbers.at(text, 1, term.language());
    }
    if (number == null) {
      number = numbers.misread(text, at);
      number = number == null ? numbers.letters(text, at) : number;
      boolean sure =
          number != null
              && (isDivided(text.after(number.next() - 1))
                  || SIGNED.matcher(text.printed(at)).matches());
      number = sure ? number : null;
    }
    if (number == null) {
      return null;
    }
    Found second = numbers.behind(text, number);
    return second == null
        ? finished(text, term, number, number.next(), null)
        : finished(text, term, second, second.next(), number.value());
  }

  /** Parses a number before the term: Erstes Kapitel, Première partie, 2. Teil, The First Book. */
  private Heading numberFirst(HeadingText text) {
    int at = text.size() > 2 && words.isBetween(text.words().get(0)) ? 1 : 0;
    Found digits = numbers.digits(text, at);
    if (digits != null) {
      return digits.next() < text.size() ? numberFirst(text, digits, null) : null;
    }
    int to = Math.min(text.size(), at + 1 + MAX_ORDINAL_WORDS);
    for (int t = at + 1; t < to; t++) {
      for (Term term : words.terms(text.words().get(t))) {
        Found number = numbers.at(text, at, term.language());
        if (number != null && number.next() == t) {
          return numberFirst(text, number, term.language());
        }
      }
    }
    return null;
  }

  private Heading numberFirst(HeadingText text, Found number, String language) {
    int at = number.next();
    String rest = text.after(at);
    boolean divided = isDivided(rest) || text.isCapitals() || isCaseless(text);
    if (!divided || !TO_WORD.matcher(text.gapAfter(at - 1)).matches()) {
      return null;
    }
    for (Term term : words.terms(text.words().get(at))) {
      boolean customary =
          language == null
              ? number.suffixed() || DIGITS_FIRST.contains(term.language())
              : language.equals(term.language());
      if (customary) {
        return finished(text, term, number, at + 1, null);
      }
    }
    return null;
  }

  /** Adds the title after term and number; null where the text continues as a sentence. */
  private Heading finished(HeadingText text, Term term, Found number, int next, Integer within) {
    String rest = text.after(next - 1);
    String title = HeadingText.withoutSigns(rest);
    boolean small = !title.isEmpty() && Character.isLowerCase(title.codePointAt(0));
    HeadingText read = new HeadingText(title);
    boolean goesOn = small || isSentence(read);
    if (NOT_AFTER.matcher(rest).matches() || (goesOn && !isDivided(rest))) {
      return null;
    }
    Heading deeper = read.size() == 0 || term.level() > 2 ? null : worded(read);
    if (deeper != null && deeper.number() != null && deeper.term().level() > term.level()) {
      return new Heading(
          deeper.kind(),
          deeper.term(),
          deeper.numbering(),
          deeper.number(),
          number.value(),
          deeper.title());
    }
    return new Heading(
        term.kind(), term, number.numbering(), number.value(), within, oneLine(title));
  }

  /** Whether a text in a script without capitals is rather a sentence than a title. */
  private static boolean isSentence(HeadingText title) {
    return isCaseless(title) && !Headings.isTitleWithoutCase(title.text());
  }

  private static boolean isCaseless(HeadingText text) {
    return text.size() > 0
        && Character.getType(text.printed(0).codePointAt(0)) == Character.OTHER_LETTER;
  }

  private static boolean isDivided(String rest) {
    return rest.isBlank() || DIVIDED.matcher(rest).matches();
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').strip();
  }
}
