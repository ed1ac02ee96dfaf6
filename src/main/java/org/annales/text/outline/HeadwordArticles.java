package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.alphabet.AlphabeticChain;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.annales.text.heading.Numerals;
import org.annales.text.layout.Block;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Finds the articles of a reference work: paragraphs that begin with headwords in capitals, most of
 * them different and in alphabetical order. Short entries, as of a dictionary, are no sections.
 */
final class HeadwordArticles {
  private static final int FEWEST = 12;
  private static final int LEAST_BODY = 300;
  private static final int LEAST_IN_LETTER = 800;
  private static final int LEAST_PARAGRAPH = 60;
  private static final int MAX_HEADWORD = 80;
  private static final double IN_ORDER = 0.5;
  private static final double DIFFERENT = 0.7;
  private static final double SURE = 0.7;

  /** A mark of a page or column may stand before a headword. */
  private static final Pattern MARK = Pattern.compile("\\[[^\\]]{1,20}\\]\\s*");

  private static final Pattern AFTER = Pattern.compile("[\\s,.;:(\\[].*");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}'’=\\[\\]-]*\\p{Lu}[\\p{Lu}'’-]*(?:["
              + " ,-]{1,2}(?:\\p{Lu}\\.|\\p{Lu}[\\p{Lu}'’.-]*)(?![\\p{Ll}]))*");

  private final List<String> lines;
  private final TextLengths lengths;

  private final int leastBody;

  private HeadwordArticles(List<String> lines, TextLengths lengths, int leastBody) {
    this.lines = lines;
    this.lengths = lengths;
    this.leastBody = leastBody;
  }

  /**
   * The articles from a line on; none if the text is no reference work.
   *
   * @param lettered whether letters of the alphabet divide the text, as of a dictionary
   */
  static List<ChosenHeading> of(
      List<String> lines, int from, TextLengths lengths, boolean lettered) {
    return new HeadwordArticles(lines, lengths, lettered ? LEAST_IN_LETTER : LEAST_BODY)
        .articles(from, lengths.end());
  }

  private List<ChosenHeading> articles(int from, int to) {
    List<Integer> starts = new ArrayList<>();
    List<String> headwords = new ArrayList<>();
    for (Block block : Block.of(lines, from, to)) {
      String headword = headword(lines.get(block.from()));
      boolean paragraph = block.size() > 1 || lines.get(block.from()).length() >= LEAST_PARAGRAPH;
      if (headword != null && paragraph) {
        starts.add(block.from());
        headwords.add(headword);
      }
    }
    if (starts.size() < FEWEST) {
      return List.of();
    }
    double[] weights = new double[starts.size()];
    Arrays.fill(weights, 1);
    boolean[] inOrder = AlphabeticChain.of(headwords, weights);
    List<ChosenHeading> articles = new ArrayList<>();
    Set<String> different = new HashSet<>();
    for (int i = 0; i < inOrder.length; i++) {
      if (inOrder[i]) {
        articles.add(article(starts.get(i), headwords.get(i)));
        different.add(headwords.get(i));
      }
    }
    boolean ordered =
        articles.size() >= FEWEST
            && articles.size() >= IN_ORDER * starts.size()
            && different.size() >= DIFFERENT * articles.size();
    return ordered && divide(articles, from) ? articles : List.of();
  }

  /** The headword in capitals that opens a paragraph, or null. */
  static String headword(String line) {
    String stripped = line.strip();
    Matcher mark = MARK.matcher(stripped);
    String text = mark.lookingAt() ? stripped.substring(mark.end()) : stripped;
    Matcher capitals = CAPITALS.matcher(text);
    if (!capitals.lookingAt() || capitals.end() == text.length()) {
      return null;
    }
    String headword = capitals.group();
    boolean ends = AFTER.matcher(text.substring(capitals.end())).matches();
    boolean title = !ends || headword.length() > MAX_HEADWORD || isNumbered(text, headword);
    return title ? null : headword.replaceFirst("[ ,.-]+$", "");
  }

  /** Whether a line begins with a number, or a word such as Chapter and a number. */
  private static boolean isNumbered(String text, String headword) {
    String first = headword.split("[^\\p{L}]", 2)[0];
    return Numerals.roman(first).isPresent() || Heading.of(text).number() != null;
  }

  private ChosenHeading article(int line, String headword) {
    Heading heading = Heading.titled(SectionKind.ENTRY, headword);
    Candidate candidate =
        new Candidate(
            line,
            line,
            1,
            0,
            false,
            headword,
            heading,
            Headings.key(headword),
            false,
            HeadingStyle.of(headword, headword));
    return ChosenHeading.of(candidate, null, SURE, HeadingReason.HEADWORD);
  }

  /** Whether articles begin early in the text and are longer than the entries of a dictionary. */
  private boolean divide(List<ChosenHeading> articles, int from) {
    List<Long> bodies = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      int end = i + 1 < articles.size() ? articles.get(i + 1).from() : lengths.end();
      bodies.add(lengths.between(articles.get(i).from(), end));
    }
    bodies.sort(null);
    long before = lengths.between(from, articles.get(0).from());
    return bodies.get(bodies.size() / 2) >= leastBody
        && before * 3 <= lengths.between(from, lengths.end());
  }
}
