package org.annales.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annales.table.Table.ForeignKey;

/** Checks declarations of tables against one another. */
public final class Tables {
  private Tables() {}

  /**
   * Refuses two tables of one name, and a foreign key that refers to no table or to another number
   * of columns than its primary key has.
   *
   * @throws IllegalArgumentException that names the table
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
        if (target.key().size() != foreign.columns().size()) {
          throw new IllegalArgumentException(
              "table "
                  + table.name()
                  + " refers to "
                  + target.name()
                  + " by "
                  + foreign.columns()
                  + ", whose key is "
                  + target.key());
        }
      }
    }
  }
}
