package org.annales.corpus;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;
import org.annales.text.model.Zone;

/** Sections made of sentences whose words in brackets are quoted: {@code she said [no lamp]}. */
public final class TestText {
  private TestText() {}

  /** A counted section of a work: its id names the document before the slash. */
  public static SectionText section(String sectionId, int ordinal, List<String> sentences) {
    return section(sectionId, ordinal, sentences, "text");
  }

  /** A counted section of a source. */
  public static SectionText source(String sectionId, int ordinal, List<String> sentences) {
    return section(sectionId, ordinal, sentences, "source");
  }

  private static SectionText section(
      String sectionId, int ordinal, List<String> sentences, String role) {
    String documentId = sectionId.substring(0, sectionId.indexOf('/'));
    List<Sentence> built = new ArrayList<>();
    for (String sentence : sentences) {
      built.add(
          new Sentence(
              documentId,
              sectionId,
              Zone.BODY,
              true,
              1,
              built.size() + 1,
              1,
              1,
              sentence,
              tokens(sentence),
              null));
    }
    return SectionText.of(
        new SectionPlace(documentId, documentId + ".txt", sectionId, ordinal, role, "en"),
        built,
        false);
  }

  private static List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    boolean inside = false;
    for (String word : sentence.isEmpty() ? new String[0] : sentence.split(" ")) {
      inside |= word.startsWith("[");
      tokens.add(new Token(word.replaceAll("[\\[\\]]", ""), 0, 0, inside));
      inside &= !word.endsWith("]");
    }
    return tokens;
  }
}
