package org.annales.concordance;

import java.util.List;

/**
 * An occurrence of a phrase.
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
    List<String> outwards) {}
