package org.annales.ngram;

import static org.annales.table.Column.count;
import static org.annales.table.Column.integer;
import static org.annales.table.Column.integerOrNull;
import static org.annales.table.Column.text;

import java.util.List;
import java.util.Map;
import org.annales.table.Getter;
import org.annales.table.Table;

/** The table pollution. */
final class PollutionTable {
  /** The length of each list. */
  static final int LENGTH = 100;

  static final Table<PollutedNgram> TABLE =
      Table.of(
          "pollution",
          Table.Group.DIAGNOSTIC,
          "The most frequent words and pairs of the works, in the counted text and in all lines"
              + " mixed",
          List.of("ngram"),
          List.of(
              integer("n", "length in tokens", PollutedNgram::n),
              text("ngram", "the tokens, joined by one space", PollutedNgram::ngram),
              count("count", "occurrences in the counted text of all works", PollutedNgram::count),
              integerOrNull(
                  "rank",
                  "place by count among n-grams of its length, from 1, equal counts by text; null:"
                      + " beyond "
                      + LENGTH,
                  PollutedNgram::rank),
              count(
                  "mixed_count",
                  "occurrences in all lines of the works",
                  PollutedNgram::mixedCount),
              integerOrNull(
                  "mixed_rank",
                  "place by mixed_count, from 1, equal counts by text; null: beyond " + LENGTH,
                  PollutedNgram::mixedRank),
              count(
                  "in_notes", "of mixed_count: in endnotes and footnotes", PollutedNgram::inNotes),
              count(
                  "in_indexes",
                  "of mixed_count: in indexes and contents",
                  PollutedNgram::inIndexes),
              count(
                  "in_noise", "of mixed_count: in noise and facsimiles", PollutedNgram::inNoise)));

  /** How many words and pairs are in a list only because all lines are mixed. */
  static final Map<String, Getter.OfLong<PollutedNgram>> TALLIES =
      Map.of("words_only_mixed", onlyMixed(1), "pairs_only_mixed", onlyMixed(2));

  private static Getter.OfLong<PollutedNgram> onlyMixed(int n) {
    return ngram -> ngram.rank() == null && ngram.n() == n ? 1 : 0;
  }

  private PollutionTable() {}
}
