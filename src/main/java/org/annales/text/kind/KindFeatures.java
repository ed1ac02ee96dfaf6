package org.annales.text.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.layout.Block;
import org.annales.text.layout.LineItems;
import org.annales.text.layout.TextEdges;
import org.annales.text.model.Markup;
import org.annales.text.model.SectionKind;
import org.annales.text.model.SetAsideReason;

/** Measures the features of a text's lines that distinguish kinds of documents. */
final class KindFeatures {
  private static final int LONGEST_HEADING = 90;
  private static final int LONGEST_VERSE = 75;
  private static final int MARKS_OF_NAME = 5;
  private static final int FEWEST_SPEECHES = 10;
  private static final int FEWEST_OF_SPEAKER = 3;
  private static final int FEWEST_HEADWORDS = 10;
  private static final int FEWEST_LETTERS = 4;
  private static final int FEWEST_VERSES = 12;

  /** Lines that may each be a sentence. */
  private static final int SHORT_STANZA = 4;

  private static final int FEWEST_PIECES = 40;
  private static final int FEWEST_TITLES = 3;
  private static final int ROOM = 2;
  private static final double IN_ORDER = 0.85;

  /** A speaker's name before a speech: HAMLET. To be; _Nora._ Yes; FAUST alone on its line. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "[_*]{0,3}(?<name>\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{1,28}|\\p{Lu}\\p{Ll}{1,11})"
              + "(?:[_*]{0,3}[.:][_*]{0,3}(?:\\s+\\S.*|[-–—].*)?|[_*]{0,3})");

  /** A headword: in capitals or bold type, before a comma, a stop or a bracket. */
  private static final Pattern HEADWORD =
      Pattern.compile(
          "[_*]{0,3}(?<word>\\p{Lu}[\\p{Lu}\\p{M}'’-]{2,}(?: [\\p{Lu}'’-]+){0,3})[_*]{0,3}"
              + "(?:[,.:;]| [(\\[—–-]).{8,}");

  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?iU)[_*“\"]{0,2}(?:(?:my |ma |mon |mein[e]? |mi |mia |mio )?"
              + "(?:dear(?:est)?|lieb(?:e|er|ste|ster)|ch[eè]re?|car[oa]|querid[oa]|dorog(?:oi|aya)|дорог(?:ой|ая)|beste|kära|käre)\\b.{0,40}|(?:sir|madam|monsieur|madame|sehr"
              + " geehrte.{0,40}))[,:!—-]+[_*]{0,2}");

  private final HeadingWords words;
  private final List<String> lines;
  private int blocks;
  private int verseLines;
  private int proseLines;
  private int salutations;
  private int letterHeadings;
  private int chapterHeadings;
  private final Map<String, Integer> lastNumbers = new HashMap<>();
  private int inSeries;
  private int numbersAlone;
  private int titles;
  private boolean marked;
  private long markedSpeakers;
  private int items;
  private int named;
  private final SingleLines singles = new SingleLines();
  private long characters;
  private int lastNumber;
  private final Map<String, Integer> speakers = new HashMap<>();
  private final List<String> headwords = new ArrayList<>();

  private KindFeatures(List<String> lines, HeadingWords words) {
    this.lines = lines;
    this.words = words;
  }

  /** Measures the lines of a range; {@code markup}: of the file, or null. */
  static KindFeatures of(List<String> lines, int from, int to, Markup markup, HeadingWords words) {
    KindFeatures features = new KindFeatures(lines, words);
    if (markup != null) {
      features.marked = markup.headings().size() >= 2;
      features.markedSpeakers =
          markup.blocks().stream().filter(b -> b.reason() == SetAsideReason.SPEAKER).count();
    }
    for (Block block : Block.of(lines, from, to)) {
      features.add(block);
    }
    return features;
  }

  private void add(Block block) {
    if (LineItems.isEach(lines, block.from(), block.to())) {
      for (int i = block.from(); i < block.to(); i++) {
        items++;
        add(new Block(i, i + 1, 1));
      }
      return;
    }
    blocks++;
    String first = lines.get(block.from()).strip();
    int length = block.length(lines);
    characters += length;
    addLabel(first, length);
    if (length <= LONGEST_HEADING && block.size() <= ROOM) {
      addHeading(block, first);
    }
    if (block.size() == 1) {
      singles.add(first);
    } else {
      addLines(block);
    }
  }

  private void addLabel(String first, int length) {
    if (first.length() > 2 && Character.isUpperCase(TextEdges.first(first))) {
      Matcher speaker = SPEAKER.matcher(first);
      if (speaker.matches() && length > speaker.group("name").length() + MARKS_OF_NAME) {
        speakers.merge(speaker.group("name").strip(), 1, Integer::sum);
      }
      Matcher headword = HEADWORD.matcher(first);
      if (headword.matches()) {
        headwords.add(Headings.key(headword.group("word")));
      }
    }
    salutations += isSalutation(first) ? 1 : 0;
  }

  private static boolean isSalutation(String line) {
    int dash = Math.max(line.indexOf("--"), line.indexOf('—'));
    String opening = dash > 0 && dash <= LONGEST_HEADING / 2 ? line.substring(0, dash + 1) : line;
    return opening.length() <= LONGEST_HEADING / 2
        && ",:!-—".indexOf(opening.charAt(opening.length() - 1)) >= 0
        && SALUTATION.matcher(opening).matches();
  }

  private void addHeading(Block block, String first) {
    Heading heading = Heading.of(block.text(lines), words);
    named += heading.isNamed() ? 1 : 0;
    if (heading.word() && heading.number() != null) {
      boolean letter = heading.kind() == SectionKind.LETTER;
      letterHeadings += letter ? 1 : 0;
      if (!letter) {
        chapterHeadings++;
        String term = heading.term().name();
        int before = lastNumbers.getOrDefault(term, 0);
        boolean follows = heading.number() == before + 1 || (heading.number() == 1 && before > 1);
        inSeries += follows ? 1 : 0;
        lastNumbers.put(term, heading.number());
      }
    } else if (heading.isNumberAlone()) {
      numbersAlone += heading.number() != null && heading.number() == lastNumber + 1 ? 1 : 0;
      lastNumber = heading.number() == null ? 0 : heading.number();
    }
    boolean apart = heading.kind() == null && block.blankBefore() >= ROOM;
    boolean capitals =
        first.chars().anyMatch(Character::isUpperCase)
            && first.chars().noneMatch(Character::isLowerCase);
    titles += apart && capitals ? 1 : 0;
  }

  private void addLines(Block block) {
    int capitals = 0;
    int letters = 0;
    int closed = 0;
    boolean narrow = true;
    for (int i = block.from() + 1; i < block.to(); i++) {
      String line = lines.get(i);
      int first = TextEdges.first(line);
      narrow &= line.strip().length() <= LONGEST_VERSE && line.indexOf('\t') < 0;
      letters += Character.isLetter(first) ? 1 : 0;
      capitals += Character.isUpperCase(first) ? 1 : 0;
      closed += TextEdges.closed(line) ? 1 : 0;
    }
    boolean sentences = closed * 4 > (block.size() - 1) * 3 && block.size() > SHORT_STANZA;
    boolean verse = narrow && !sentences && letters > 0 && capitals * 5 >= letters * 4;
    verseLines += verse ? block.size() : 0;
    proseLines += verse ? 0 : block.size();
  }

  /** The share of the paragraphs that begin with the name of one who speaks often. */
  double speeches() {
    if (markedSpeakers >= FEWEST_SPEECHES) {
      return 1;
    }
    int speeches =
        speakers.values().stream().filter(n -> n >= FEWEST_OF_SPEAKER).mapToInt(n -> n).sum();
    long often = speakers.values().stream().filter(n -> n >= FEWEST_OF_SPEAKER).count();
    return speeches < FEWEST_SPEECHES || often < 2 ? 0 : (double) speeches / blocks;
  }

  /** The share of the paragraphs that begin with headwords in alphabetical order. */
  double headwords() {
    int ordered = 0;
    for (int i = 1; i < headwords.size(); i++) {
      ordered += headwords.get(i - 1).compareTo(headwords.get(i)) <= 0 ? 1 : 0;
    }
    boolean inOrder =
        headwords.size() >= FEWEST_HEADWORDS
            && ordered >= IN_ORDER * (headwords.size() - 1)
            && new HashSet<>(headwords).size() * 2 > headwords.size();
    return inOrder ? (double) headwords.size() / blocks : 0;
  }

  /** The openings of letters for each heading of a chapter; 1 without such headings. */
  double letters() {
    int found = Math.max(salutations, letterHeadings);
    int others = chapterHeadings + numbersAlone;
    return found < FEWEST_LETTERS ? 0 : (double) found / Math.max(found, others);
  }

  /** The share of the lines in stanzas. */
  double verse() {
    double all = verseLines + proseLines + singles.count();
    return verseLines < FEWEST_VERSES ? 0 : verseLines / all;
  }

  /**
   * The share of paragraphs, each a line, that end without a stop and are not continued; 0 in
   * wrapped text, and in a book whose paragraphs are cut by pages.
   */
  double unrelated() {
    boolean lineEach =
        singles.characters() * 10 >= characters * 9 && singles.count() >= FEWEST_PIECES;
    boolean divided = headings() > 0 || named >= 2 || singles.areCut();
    return lineEach && !divided ? singles.open() : 0;
  }

  /** The share of paragraphs that are items without blank lines between; 0 in chapters. */
  double items() {
    return headings() == 1 || items < FEWEST_PIECES ? 0 : (double) items / blocks;
  }

  /** 1 where headings of chapters, or numbers alone, are series. */
  double headings() {
    boolean sure = marked || (chapterHeadings >= 2 && inSeries * 2 >= chapterHeadings);
    return sure ? 1 : numbersAlone >= 3 ? 0.8 : 0;
  }

  /** 1 where titles in capitals are set off from the text. */
  double titles() {
    return titles >= FEWEST_TITLES ? 0.8 : 0;
  }
}
