package org.annales.keyness;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.annales.settings.KeynessSettings;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the table keyness_families; the only place where a {@link Tally} meets Spark. */
final class FamilyTable {
  static final String NAME = "keyness_families";
  static final String CAPTION =
      "What was compared with what, how much of it was tested, and what has come of it";

  static final String TARGET = "target";
  static final String REFERENCE = "reference";
  static final String DOCUMENT_ID = "document_id";
  static final String N = "n";

  static final String TARGET_EMPTY = "target_empty";
  static final String REFERENCE_EMPTY = "reference_empty";
  static final String TOO_RARE = "too_rare";
  static final String NOT_READ = "not_read";

  static final StructType SCHEMA =
      new StructType()
          .add(TARGET, StringType, true, "the section or document that is described")
          .add(
              REFERENCE,
              StringType,
              true,
              "what it is measured against, as in keyness: rest, a section, a document, or sources")
          .add(DOCUMENT_ID, StringType, true, "the document of the target")
          .add(N, IntegerType, true, "length of the terms in tokens")
          .add("tokens", LongType, true, "counted tokens of the target")
          .add("reference_tokens", LongType, true, "counted tokens of the reference")
          .add("size", LongType, true, "positions of n-grams of this length in the target")
          .add("reference_size", LongType, true, "positions in the reference")
          .add(
              "min_count",
              LongType,
              true,
              "keyness.min_count: rarer terms, in target and reference together, were not tested")
          .add(
              "family_size",
              LongType,
              true,
              "terms that were tested, for which p-values are corrected")
          .add("alpha", DoubleType, true, "keyness.alpha: the most that a q-value may be")
          .add("passed", LongType, true, "terms with a q_value of at most alpha")
          .add(
              "written",
              LongType,
              true,
              "rows of keyness: the terms that passed, or with keyness.rows=tested all that were"
                  + " tested")
          .add("robust", LongType, true, "terms on which all measures agree")
          .add(
              "reason",
              StringType,
              true,
              "why nothing was tested: target_empty or reference_empty (no position of this length"
                  + " there), too_rare (no term occurs keyness.min_count times), not_read (a side"
                  + " could not be read: see problems); null where something was");

  private FamilyTable() {}

  static Row row(Outcome family, KeynessSettings settings) {
    Target target = family.target();
    Tally tally = family.tally();
    Tally.Sizes sizes = tally.sizes();
    return RowFactory.create(
        target.target(),
        target.reference(),
        target.documentId(),
        family.n(),
        sizes.tokens(),
        sizes.referenceTokens(),
        sizes.size(),
        sizes.referenceSize(),
        settings.minCount(),
        tally.terms().tested(),
        settings.alpha(),
        tally.terms().passed(),
        tally.terms().written(),
        tally.terms().robust(),
        reason(target, tally));
  }

  private static String reason(Target target, Tally tally) {
    if (tally.terms().tested() > 0) {
      return null;
    }
    if (target.sections() == null) {
      return NOT_READ;
    }
    return tally.sizes().size() == 0
        ? TARGET_EMPTY
        : tally.sizes().referenceSize() == 0 ? REFERENCE_EMPTY : TOO_RARE;
  }
}
