package org.annales.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annales.table.Table.ForeignKey;

/** Checks the declarations of all tables. */
public final class Tables {
  private Tables() {}

  /**
   * Rejects duplicate names and foreign keys to unknown tables or of another length than the
   * primary key.
   *
   * @throws IllegalArgumentException with the name of the table
   */
  public static void check(List<Table<?>> tables) {
    Map<String, Table<?>> byName =
        tables.stream()
            .collect(
                Collectors.toMap(
                    Table::name,
                    Function.identity(),
                    (a, b) -> {
                      throw new IllegalArgumentException("two tables are named " + a.name());
                    }));
    for (Table<?> table : tables) {
      for (ForeignKey foreign : table.foreignKeys()) {
        Table<?> target = byName.get(foreign.table());
        if (target == null) {
          throw new IllegalArgumentException(
              "table " + table.name() + " refers to " + foreign.table() + ", which is no table");
        }
        if (target.key().size() != 1) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "table %s refers to %s by %s, whose key is %s",
                  table.name(),
                  target.name(),
                  foreign.column(),
                  target.key()));
        }
      }
    }
  }
}
