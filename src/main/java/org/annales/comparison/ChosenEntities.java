package org.annales.comparison;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.annales.analysis.Results;
import org.annales.settings.EntitySettings;
import org.annales.settings.Settings;
import org.annales.table.LocalRows;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The entities that the configuration wants tested, by the document or joined documents they are
 * of.
 */
final class ChosenEntities implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MOST = 100_000;

  private final Map<String, TreeSet<String>> ids = new HashMap<>();
  private final EntitySettings settings;

  ChosenEntities(Results needed, Settings settings) {
    this.settings = settings.entities();
    Object[] wanted = settings.comparison().entities().toArray();
    if (wanted.length > 0) {
      Dataset<Row> chosen =
          needed
              .table("entities")
              .filter(col("name").isin(wanted).or(col("entity_id").isin(wanted)))
              .select("document_id", "entity_id");
      LocalRows.of(chosen, MOST)
          .forEach(
              row ->
                  ids.computeIfAbsent(row.getString(0), work -> new TreeSet<>())
                      .add(row.getString(1)));
    }
  }

  /** Those of a document. */
  List<String> of(String documentId) {
    return List.copyOf(ids.getOrDefault(settings.work(documentId), new TreeSet<>()));
  }
}
