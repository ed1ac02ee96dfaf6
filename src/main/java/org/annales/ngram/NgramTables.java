package org.annales.ngram;

import static org.annales.table.Column.count;
import static org.annales.table.Column.countOrNull;
import static org.annales.table.Column.flagOrNull;
import static org.annales.table.Column.integer;
import static org.annales.table.Column.number;
import static org.annales.table.Column.utf8;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.annales.stats.dispersion.Dispersion;
import org.annales.table.Column;
import org.annales.table.Table;

/** Declares the tables ngrams and ngram_totals. */
final class NgramTables {
  static final String N = "n";
  static final String NGRAM = "ngram";
  static final String COUNT = "count";

  private static final String TOKENS =
      "the tokens, or with ngrams.of=lemma their lemmas, joined by one space";

  static final Table<SectionNgram> BY_SECTION =
      Table.of(
          "ngrams",
          Table.Group.MAIN,
          "N-grams of each section",
          List.of("section_id", N, NGRAM),
          List.of(
              integer(N, "length in tokens", (SectionNgram row) -> row.n),
              utf8(NGRAM, TOKENS, (SectionNgram row) -> row.ngram),
              utf8("document_id", "the document", (SectionNgram row) -> row.documentId)
                  .refersTo("documents"),
              utf8("section_id", "the section", (SectionNgram row) -> row.sectionId)
                  .refersTo("sections"),
              count(
                  COUNT,
                  "occurrences in the section's counted text",
                  (SectionNgram row) -> row.count),
              number(
                  "per_million",
                  "count · 1,000,000 / positions of n-grams of this length in the section",
                  (SectionNgram row) -> row.perMillion)));

  static final Table<WorkNgram> TOTALS =
      Table.of(
          "ngram_totals",
          Table.Group.MAIN,
          "N-grams of all works",
          List.of(N, NGRAM),
          List.of(
              integer(N, "length in tokens", (WorkNgram row) -> row.n),
              utf8(NGRAM, TOKENS, (WorkNgram row) -> row.ngram),
              count(COUNT, "occurrences in the counted text of all works", row -> row.count),
              number(
                  "per_million",
                  "count · 1,000,000 / positions of n-grams of this length in all works",
                  (WorkNgram row) -> row.perMillion),
              count("documents", "works that it occurs in", (WorkNgram row) -> row.documents),
              count(
                  "sections",
                  "sections of works that it occurs in",
                  (WorkNgram row) -> row.sections),
              overSections(
                  "juilland_d",
                  "Juilland's D over sections, 0 uneven … 1 even: 1 − VC / √(n − 1), VC ="
                      + " population sd / mean of the rates in the n sections; null for one"
                      + " section",
                  Dispersion::juillandD),
              overSections(
                  "carroll_d2",
                  "Carroll's D2 over sections, 0 uneven … 1 even: −Σ P · log2 P / log2 n, P = rate"
                      + " in the section / sum of rates; null for one section",
                  Dispersion::carrollD2),
              overSections(
                  "rosengren_s",
                  "Rosengren's S over sections, up to 1 even: (Σ √(share of the section · count in"
                      + " it))² / count",
                  Dispersion::rosengrenS),
              overSections(
                  "dp",
                  "Gries's DP over sections, 0 even … 1 uneven: half the sum of |share of the"
                      + " occurrences − share of the text|",
                  Dispersion::dp),
              overSections(
                  "dp_expected",
                  "expected dp of as many occurrences that fall on the text at random: dp near it"
                      + " is as even as the count allows",
                  Dispersion::dpExpected),
              overSections(
                  "dp_norm",
                  "dp / (1 − least share of a section); null for one section",
                  Dispersion::dpNorm),
              overSections(
                      "kld",
                      "Kullback-Leibler divergence over sections, 0 even: Σ share of the"
                          + " occurrences · log2(share of the occurrences / share of the text)",
                      Dispersion::kld)
                  .unit("bits"),
              overSections("kld_norm_base2", "1 − 2^−kld, 0 even … 1", Dispersion::kldNormBase2),
              number(
                  "arf",
                  "average reduced frequency in document order: Σ min(gap, v) / v, v = tokens of"
                      + " the works / count; the last gap leads round to the first occurrence",
                  (WorkNgram row) -> row.averageReducedFrequency),
              number(
                  "top_share",
                  "share of its occurrences in the section that has most of them",
                  (WorkNgram row) -> row.topShare),
              flagOrNull(
                  "single_section",
                  "whether it occurs more than once, and in one section only",
                  WorkNgram::inSingleSection),
              countOrNull(
                  "segments",
                  "segments that it occurs in: runs of 500 counted tokens of a section, the"
                      + " remainder joined to the last",
                  WorkNgram::segments),
              overSegments(
                  "juilland_d_segments", "Juilland's D over segments", Dispersion::juillandD),
              overSegments("dp_segments", "Gries's DP over segments", Dispersion::dp),
              overSegments(
                  "dp_expected_segments", "dp_expected over segments", Dispersion::dpExpected),
              overSegments("dp_norm_segments", "dp_norm over segments", Dispersion::dpNorm)));

  private NgramTables() {}

  /** A measure of dispersion. */
  private interface Measure extends ToDoubleFunction<Dispersion>, Serializable {}

  private static Column<WorkNgram> overSections(String name, String meaning, Measure measure) {
    return number(name, meaning, row -> valueOf(row.overSections, measure));
  }

  private static Column<WorkNgram> overSegments(String name, String meaning, Measure measure) {
    return number(name, meaning, row -> valueOf(row.overSegments, measure));
  }

  private static double valueOf(Dispersion dispersion, Measure measure) {
    return dispersion == null ? Double.NaN : measure.applyAsDouble(dispersion);
  }
}
