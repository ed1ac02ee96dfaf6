package org.annales.keyness;

import static org.annales.table.Column.count;
import static org.annales.table.Column.integer;
import static org.annales.table.Column.number;
import static org.annales.table.Column.text;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annales.table.Table;

/**
 * A family of tests and its results: a row of the table keyness_families.
 *
 * @param minCount the threshold in force
 * @param alpha the level in force
 */
record FamilySummary(TermResults family, long minCount, double alpha) implements Serializable {
  static final String TARGET_EMPTY = "target_empty";
  static final String REFERENCE_EMPTY = "reference_empty";
  static final String TOO_RARE = "too_rare";
  static final String NOT_READ = "not_read";

  /** Sorts before every letter of an identifier. */
  private static final String SEPARATOR = "\u0000";

  static final Table<FamilySummary> TABLE =
      Table.of(
          "keyness_families",
          Table.Group.DETAIL,
          "Comparisons of keyness: sizes, tested terms and numbers of results",
          List.of("target", "scope", "reference", "n"),
          List.of(
              text(
                  "target",
                  "the section, document or set of sections that is described",
                  (FamilySummary row) -> row.target().target()),
              text(
                  "reference",
                  "the sections that it is compared with; null where scope says it all",
                  (FamilySummary row) -> row.target().referenceId()),
              text("scope", "what the reference is", (FamilySummary row) -> row.target().scope())
                  .codes(KeynessTable.SCOPES),
              text(
                  "document_id",
                  "the document of the target; null of several",
                  (FamilySummary row) -> row.target().documentId()),
              integer(
                  "n", "length of the terms in tokens", (FamilySummary row) -> row.family().n()),
              count(
                  "target_tokens",
                  "counted tokens of the target",
                  (FamilySummary row) -> row.sizes().tokens()),
              count(
                  "reference_tokens",
                  "counted tokens of the reference",
                  (FamilySummary row) -> row.sizes().referenceTokens()),
              count(
                  "target_size",
                  "positions of n-grams of this length in the target",
                  (FamilySummary row) -> row.sizes().size()),
              count(
                  "reference_size",
                  "positions of n-grams of this length in the reference",
                  (FamilySummary row) -> row.sizes().referenceSize()),
              count(
                  "min_count",
                  "keyness.min_count: rarer terms, in target and reference added, were not tested",
                  FamilySummary::minCount),
              count(
                  "family_size",
                  "tested terms, for which p-values are corrected",
                  (FamilySummary row) -> row.counts().tested()),
              number(
                  "alpha", "keyness.alpha: the greatest q-value that passes", FamilySummary::alpha),
              count(
                  "passed",
                  "terms with a q_value of at most alpha",
                  (FamilySummary row) -> row.counts().passed()),
              count(
                  "written",
                  "rows of keyness: the terms that passed, or with keyness.rows=tested all tested"
                      + " terms",
                  (FamilySummary row) -> row.counts().written()),
              count("robust", "robust terms", (FamilySummary row) -> row.counts().robust()),
              text("reason", "why no term was tested; null where one was", FamilySummary::reason)
                  .codes(
                      Map.of(
                          TARGET_EMPTY, "the target has no position of this length",
                          REFERENCE_EMPTY, "the reference has no position of this length",
                          TOO_RARE, "no term occurs keyness.min_count times",
                          NOT_READ, "a side could not be read: see problems"))));

  private Target target() {
    return family.target();
  }

  /** A key that sorts families by document, target, scope, reference and length. */
  String order() {
    return Stream.of(
                target().documentId(), target().target(), target().scope(), target().referenceId())
            .map(part -> part == null ? "" : part)
            .collect(Collectors.joining(SEPARATOR, "", SEPARATOR))
        + String.format(Locale.ROOT, "%03d", family.n());
  }

  /** The hash code of the document in such a key. */
  static int documentOf(Object order) {
    String key = (String) order;
    return key.substring(0, key.indexOf(SEPARATOR)).hashCode();
  }

  private TermResults.Sizes sizes() {
    return family.sizes();
  }

  private TermResults.Counts counts() {
    return family.counts();
  }

  private String reason() {
    if (counts().tested() > 0) {
      return null;
    }
    if (target().sections() == null) {
      return NOT_READ;
    }
    return sizes().size() == 0
        ? TARGET_EMPTY
        : sizes().referenceSize() == 0 ? REFERENCE_EMPTY : TOO_RARE;
  }
}
