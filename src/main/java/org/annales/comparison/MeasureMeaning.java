package org.annales.comparison;

import java.io.Serializable;
import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/** What a measure is: a row of the table measures. */
record MeasureMeaning(
    String item,
    String variant,
    String name,
    String meaning,
    String formula,
    String unit,
    String direction,
    boolean dependsOnLength)
    implements Serializable {
  static final Table<MeasureMeaning> TABLE =
      Table.of(
          "measures",
          Group.DETAIL,
          "The measures of sections: what each of them is",
          List.of("item", "variant"),
          List.of(
              Column.text("item", "a measure, as in section_measures", MeasureMeaning::item),
              Column.text(
                  "variant",
                  "whole: of the section; resampled: mean of samples of equal size; segments: mean"
                      + " of segments; of sentiment the lexicon",
                  MeasureMeaning::variant),
              Column.text("name", "its name in words", MeasureMeaning::name),
              Column.text("meaning", "what it measures", MeasureMeaning::meaning),
              Column.text(
                  "formula",
                  "its formula, of the counts that are measures too",
                  MeasureMeaning::formula),
              Column.text("unit", "the unit of its values", MeasureMeaning::unit),
              Column.<MeasureMeaning>text(
                      "direction", "what a higher value says", MeasureMeaning::direction)
                  .codes(MeasureCatalogue.DIRECTIONS),
              Column.flag(
                  "depends_on_length",
                  "whether a longer section has another value, were all else equal",
                  MeasureMeaning::dependsOnLength)));

  /** The same measure in another variant, which does not depend on the length of the section. */
  MeasureMeaning in(String other, String how) {
    return new MeasureMeaning(
        item, other, name + ", " + other, meaning + how, formula, unit, direction, false);
  }
}
