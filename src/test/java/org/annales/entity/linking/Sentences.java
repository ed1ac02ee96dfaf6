package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Sentences for tests, their words found as runs of letters with what stands inside a word. */
final class Sentences {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*['’]?(?<![-])");

  private Sentences() {}

  /** A sentence; asterisks stand around italics. */
  static WrittenSentence of(String marked) {
    String text = marked.replace("*", "");
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    BitSet italics = new BitSet();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      italics.set(starts.size(), isItalic(marked, words.start()));
      starts.add(text.codePointCount(0, words.start()));
      ends.add(text.codePointCount(0, words.end()));
    }
    return WrittenSentence.of(
        text,
        starts.stream().mapToInt(Integer::intValue).toArray(),
        ends.stream().mapToInt(Integer::intValue).toArray(),
        italics);
  }

  private static boolean isItalic(String marked, int place) {
    boolean italic = false;
    int passed = 0;
    for (int i = 0; passed <= place; i++) {
      if (marked.charAt(i) == '*') {
        italic = !italic;
      } else {
        passed++;
      }
    }
    return italic;
  }

  /** A recognizer that knows some words. */
  static Recognizer knowing(Map<String, NameType> words) {
    return sentence ->
        IntStream.range(0, sentence.size())
            .mapToObj(i -> words.get(Possessive.without(sentence.word(i))))
            .toList();
  }

  /** A section of some sentences. */
  static SectionNames section(Recognizer recognizer, String... sentences) {
    return section("book/text", recognizer, Authority.NONE, sentences);
  }

  /** A section of some sentences, with what a person says of names. */
  static SectionNames section(
      String id, Recognizer recognizer, Authority authority, String... sentences) {
    SectionNames section = new SectionNames("book", id, Set.of(), new AuthorityForms(authority));
    for (int i = 0; i < sentences.length; i++) {
      section.add(i, of(sentences[i]), recognizer);
    }
    return section;
  }
}
