package org.annales.sentiment;

import java.util.List;
import org.annales.table.Column;

/** A hit with one of its categories: an item of the column hits of sentiment_sentences. */
record ScoredHit(String word, String category, double weight, String rule) {
  static final List<Column<ScoredHit>> FIELDS =
      List.of(
          Column.text("word", "the word or phrase as counted", ScoredHit::word),
          Column.text("category", "positive, negative, or the lexicon's own", ScoredHit::category),
          Column.number("weight", "its weight after all rules, to four digits", ScoredHit::weight),
          Column.text(
              "rule",
              "ids of the rules joined by +, with adapted where the weight is; null where none"
                  + " applies",
              ScoredHit::rule));
}
