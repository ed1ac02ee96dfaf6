package org.annales.text.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cross-reference in an index entry: {@code see}, {@code see also} and their like in other
 * languages, with its target.
 *
 * @param start its first character, including a stop or bracket before the word
 * @param from the first character of its target
 * @param to the index after its target and the bracket that closes it
 */
record CrossReference(int start, int from, int to) {
  private static final String WHOLE =
      "[Ss]ee(?:\\s+also)?(?:\\s+under)?|SEE(?:\\s+ALSO)?|[Ss]iehe(?:\\s+auch)?|s\\.\\s?(?:a\\.|auch|u\\.)"
          + "|[Vv]gl\\.(?:\\s+auch)?|[Vv]oir(?:\\s+aussi)?|[Vv]\\.(?:\\s?a\\.|\\s+aussi)|[Vv]éase(?:\\s+también)?"
          + "|[Vv]edi(?:\\s+anche)?|[Vv]ide|[Cc]f\\.|[Zz]ie(?:\\s+ook)?|[Сс]м\\.(?:\\s+также)?";

  /** A pattern of the words that begin a cross-reference. */
  static final String WORDS = "(?:" + WHOLE + "|s\\.|v\\.)";

  private static final Pattern AFTER_STOP =
      Pattern.compile("(?:^|[.,;:(\\[—–]\\s*|(?<=[”\"’»)])\\s+)" + WORDS + "\\s+(?=[^\\s\\d])");

  /** Without a stop before it, only the full word before a capital counts. */
  private static final Pattern BARE =
      Pattern.compile(
          "\\s(?:[Ss]ee(?:\\s+also)?|siehe(?:\\s+auch)?|voir(?:\\s+aussi)?|vgl\\.|véase)\\s+(?=[\\p{Lu}\"“„«])");

  private static final Pattern LETTER = Pattern.compile("(?<!\\p{L})[sv]\\.\\s+$");
  private static final int LONGEST = 24;
  private static final Pattern OPEN = Pattern.compile("(?:^|[.,;:(—–\\s”\"])" + WORDS + "$");
  private static final Pattern BEGINS = Pattern.compile("\\(?(?:" + WHOLE + ")(?:\\s+[^\\s\\d]|$)");
  private static final Pattern LAST_STOP = Pattern.compile("[\\s.,;)\\]]+$");
  private static final Pattern INITIAL =
      Pattern.compile(".*(?:^|[\\s.])\\p{Lu}\\p{Ll}?\\.", Pattern.DOTALL);

  /** The first cross-reference from a position on; null where there is none. */
  static CrossReference in(IndexText entry, int from) {
    String text = entry.text();
    Matcher stop = AFTER_STOP.matcher(text).region(from, text.length()).useAnchoringBounds(false);
    while (stop.find()) {
      if (!isTitle(entry, stop.start(), stop.end()) && !isLetter(text, stop)) {
        return new CrossReference(stop.start(), stop.end(), end(text, stop));
      }
    }
    Matcher bare = BARE.matcher(text).region(from, text.length());
    return bare.find()
            && !isTitle(entry, bare.start(), bare.end())
            && !WrappedEntry.endsWithPage(text.substring(bare.end()))
        ? new CrossReference(bare.start(), bare.end(), text.length())
        : null;
  }

  /**
   * The end of the target: pages that follow it belong to the entry ({@code 12, see Oil, 34}), with
   * a subheading before them after a semicolon.
   */
  int end(IndexText entry, IndexStyle style) {
    String text = entry.text();
    for (int i = from; i < text.length() && to == text.length(); i++) {
      boolean opens =
          Character.isWhitespace(text.charAt(i - 1)) && ",;".indexOf(text.charAt(i - 2)) >= 0;
      if (opens && !entry.title().get(i) && style.isPage(PageList.at(entry, i, style.volumes()))) {
        int semicolon = text.lastIndexOf(';', i - 3);
        return semicolon > from ? semicolon : i;
      }
    }
    return to;
  }

  /** A reference in brackets ends with them: Lamps (see also Oil), 12. */
  private static int end(String text, Matcher stop) {
    int opening = "([".indexOf(text.charAt(stop.start()));
    int close = opening < 0 ? -1 : text.indexOf(")]".charAt(opening), stop.end());
    return close < 0 ? text.length() : close + 1;
  }

  /** A single letter before pages belongs to a name: s. 12. */
  private static boolean isLetter(String text, Matcher stop) {
    boolean letter = LETTER.matcher(stop.group()).find();
    return letter && WrappedEntry.endsWithPage(text.substring(stop.end()));
  }

  /** Whether the word belongs to a title; a full word in italics or brackets may not. */
  private static boolean isTitle(IndexText entry, int start, int end) {
    int word = start;
    while (word < end && !Character.isLetter(entry.text().charAt(word))) {
      word++;
    }
    boolean opens =
        word == 0
            || !entry.title().get(word - 1)
            || ".;([".indexOf(entry.text().charAt(Math.max(0, start))) >= 0;
    return entry.title().get(word) && !opens;
  }

  /** Whether a line ends before the target. */
  static boolean isOpen(String line) {
    String end = line.substring(Math.max(0, line.length() - LONGEST));
    return OPEN.matcher(end).find() && !line.endsWith("s.") && !line.endsWith("v.");
  }

  static boolean begins(String line) {
    return BEGINS.matcher(line).lookingAt();
  }

  /**
   * The heading referred to, as printed, without the stop at its end, unless that belongs to an
   * initial.
   */
  static String target(String rest) {
    String stripped = rest.strip();
    if (INITIAL.matcher(stripped).matches()) {
      return stripped;
    }
    boolean enclosed = stripped.endsWith(")") && stripped.indexOf('(') >= 0;
    return enclosed ? stripped : LAST_STOP.matcher(stripped).replaceAll("");
  }
}
