package org.annales.concordance;

import java.util.List;
import org.annales.text.model.Sentence;

/**
 * A place where a phrase stands.
 *
 * @param place the order of its section among all
 * @param startLine first line of its sentence in the file
 * @param left the text before it, as much as was asked for
 * @param match the phrase as it is written there
 * @param tokenFrom its first token in the sentence, from 0
 * @param tokenTo the place after its last token
 * @param outwards the words beside it that it is sorted by, from the match outwards
 */
public record Hit(
    int place,
    String documentId,
    String sectionId,
    String zone,
    int paragraph,
    int sentence,
    int startLine,
    int endLine,
    String left,
    String match,
    String right,
    int tokenFrom,
    int tokenTo,
    List<String> outwards) {

  static Hit of(int place, Sentence in, Excerpt excerpt, int from, int to, List<String> outwards) {
    return new Hit(
        place,
        in.documentId(),
        in.sectionId(),
        in.zone().label(),
        in.paragraph(),
        in.sentence(),
        in.startLine(),
        in.endLine(),
        excerpt.left(),
        excerpt.match(),
        excerpt.right(),
        from,
        to,
        outwards);
  }
}
