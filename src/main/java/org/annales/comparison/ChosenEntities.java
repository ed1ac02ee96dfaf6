package org.annales.comparison;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.annales.analysis.Results;
import org.annales.settings.EntitySettings;
import org.annales.settings.Settings;
import org.annales.table.LocalRows;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Finds the entities that comparison.entities names, by document or joined documents. */
final class ChosenEntities implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MOST = 100_000;

  private final Map<String, TreeSet<String>> ids = new HashMap<>();
  private final Map<String, TreeSet<String>> found = new HashMap<>();
  private final List<String> wanted;
  private final EntitySettings settings;

  ChosenEntities(Results needed, Settings settings) {
    this.settings = settings.entities();
    this.wanted = settings.comparison().entities();
    Object[] named = wanted.toArray();
    if (named.length > 0) {
      Dataset<Row> chosen =
          needed
              .table("entities")
              .filter(
                  col("name")
                      .isin(named)
                      .or(col("entity_id").isin(named))
                      .or(arrays_overlap(col("aliases"), literals(named))))
              .select("document_id", "entity_id", "name", "aliases");
      LocalRows.of(chosen, MOST).forEach(this::add);
    }
  }

  private static Column literals(Object... names) {
    return array(Arrays.stream(names).map(functions::lit).toArray(Column[]::new));
  }

  private void add(Row entity) {
    String work = entity.getString(0);
    TreeSet<String> names = found.computeIfAbsent(work, w -> new TreeSet<>());
    ids.computeIfAbsent(work, w -> new TreeSet<>()).add(entity.getString(1));
    names.add(entity.getString(1));
    names.add(entity.getString(2));
    names.addAll(entity.getList(3));
  }

  /** Those of a document. */
  List<String> of(String documentId) {
    return List.copyOf(ids.getOrDefault(settings.work(documentId), new TreeSet<>()));
  }

  /** The names that are no entity of a document. */
  List<String> missing(String documentId) {
    TreeSet<String> names = found.getOrDefault(settings.work(documentId), new TreeSet<>());
    return wanted.stream().filter(name -> !names.contains(name)).toList();
  }
}
