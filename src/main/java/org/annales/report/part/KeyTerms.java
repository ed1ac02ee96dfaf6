package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annales.corpus.StopWords;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableRow;
import org.annales.settings.StopwordList;

/**
 * Orders the words and phrases that mark the sections of a work: robust ones first, then by
 * log-likelihood. A term that only occurs as part of a longer one is left out.
 */
final class KeyTerms {
  static final Comparator<TableRow> ORDER =
      Comparator.comparing((TableRow row) -> !row.flag("robust"))
          .thenComparing(row -> -row.number("log_likelihood"))
          .thenComparing(row -> row.text("term"));

  private static final StopWords FUNCTION_WORDS = new StopWords(StopwordList.AUTO);

  private final Map<String, List<TableRow>> bySection = new HashMap<>();

  KeyTerms(Work work) {
    for (TableRow row : work.rows(Queries.KEYNESS)) {
      if ("over".equals(row.text("direction")) && !row.has("part_of")) {
        bySection.computeIfAbsent(row.text("target"), id -> new ArrayList<>()).add(row);
      }
    }
    bySection.values().forEach(rows -> rows.sort(ORDER));
  }

  /** The terms of a section. */
  List<TableRow> of(Section section) {
    return bySection.getOrDefault(section.id(), List.of());
  }

  /** The first terms of a section. */
  List<TableRow> of(Section section, int most) {
    return of(section).stream().limit(most).toList();
  }

  /**
   * The first single word of each section that is a word of several letters and no stop word of the
   * language; robust ones are the first, where there are any.
   */
  List<TableRow> leading(Work work) {
    String language = work.row().text("language");
    Set<String> stopWords = FUNCTION_WORDS.in(language == null ? "" : language);
    return work.sections().stream()
        .flatMap(
            section ->
                of(section).stream()
                    .filter(row -> row.count("n") == 1 && isContent(row.text("term"), stopWords))
                    .limit(1))
        .sorted(ORDER)
        .toList();
  }

  private static boolean isContent(String term, Set<String> stopWords) {
    boolean isWord =
        term.codePoints().filter(Character::isLetter).count() > 1
            || term.codePoints().anyMatch(Character::isIdeographic);
    return isWord && !stopWords.contains(term);
  }

  /**
   * The sentence of a section in which most of its terms occur, of those shown as evidence of one
   * of its terms; between equals, that of the stronger terms.
   */
  Optional<TableRow> tellingSentence(Section section) {
    Map<String, TableRow> sentences = new HashMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (TableRow term : of(section)) {
      for (TableRow sentence : term.rows("evidence")) {
        if (sentence.has("text") && section.id().equals(sentence.text("section_id"))) {
          String place = sentence.count("paragraph") + ":" + sentence.count("sentence");
          sentences.put(place, sentence);
          weights.merge(place, 1 + term.number("log_likelihood") / 1e6, Double::sum);
        }
      }
    }
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(best -> sentences.get(best.getKey()));
  }
}
