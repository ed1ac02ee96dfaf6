package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annales.corpus.CorpusTables;
import org.annales.table.Column;
import org.annales.table.Table;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/**
 * docs/TABLES.md is generated from the declarations of the tables: {@code mvn test
 * -Dtest=TablesDocsTest -Ddocs.update=true} writes it.
 */
class TablesDocsTest {
  private static final Path PAGE = Path.of("docs/TABLES.md");

  private static final String HEAD =
      """
      # Tables

      Every table of a run, with its columns; `datapackage.json` of a run says the same for
      programs. Missing values are null. This page is generated from the declarations in the code.

      - **main**: what most readers look at
      - **detail**: what main tables are made of, or that only some readers need
      - **diagnostic**: how the texts were read, and how far the results can be trusted
      """;

  private static final Map<String, String> TYPES = Map.of("bigint", "long");

  @Test
  void thePageIsGeneratedFromTheDeclarations() throws IOException {
    String page = page(declarations());
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void everyColumnHasItsMeaning() {
    assertThat(declarations())
        .allSatisfy(
            table ->
                assertThat(table.columns())
                    .as(table.name())
                    .allSatisfy(column -> assertThat(column.meaning()).isNotBlank()));
  }

  private static List<Table<?>> declarations() {
    List<Table<?>> tables = new ArrayList<>(CorpusTables.ALL);
    Analyses.ALL.forEach(analysis -> tables.addAll(analysis.tables()));
    return tables;
  }

  private static String page(List<Table<?>> tables) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Table.Group group : Table.Group.values()) {
      List<Table<?>> ofGroup = tables.stream().filter(t -> t.group() == group).toList();
      page.append("\n| ").append(group.label()).append(" table | a row is |\n|---|---|\n");
      for (Table<?> table : ofGroup) {
        row(page, "[" + table.name() + "](#" + table.name() + ")", table.caption());
      }
    }
    tables.forEach(table -> section(page, table));
    return page.toString();
  }

  private static void section(StringBuilder page, Table<?> table) {
    page.append("\n## ").append(table.name()).append("\n\n").append(table.caption());
    page.append(" (").append(table.group().label()).append(").\n");
    if (!table.key().isEmpty()) {
      page.append("Primary key: ").append(code(table.key())).append(".\n");
    }
    for (Table.ForeignKey foreign : table.foreignKeys()) {
      page.append("Foreign key: ").append(code(List.of(foreign.column()))).append(" of ");
      page.append('[').append(foreign.table()).append("](#").append(foreign.table());
      page.append(").\n");
    }
    page.append("\n| column | type | meaning |\n|---|---|---|\n");
    for (Column<?> column : table.columns()) {
      StringBuilder meaning = new StringBuilder(column.description());
      column.codes().forEach((value, text) -> meaning.append("<br>`" + value + "`: ").append(text));
      row(page, "`" + column.name() + "`", type(column.type()), meaning.toString());
      if (column.type() instanceof ArrayType array
          && array.elementType() instanceof StructType struct) {
        for (StructField field : struct.fields()) {
          row(
              page,
              "`" + column.name() + "[]." + field.name() + "`",
              type(field.dataType()),
              field.getComment().get());
        }
      }
    }
  }

  private static void row(StringBuilder page, String... cells) {
    page.append('|');
    for (String cell : cells) {
      page.append(' ').append(cell.replace("*", "\\*").replace("|", "\\|")).append(" |");
    }
    page.append('\n');
  }

  private static String code(List<String> columns) {
    return "`" + String.join("`, `", columns) + "`";
  }

  private static String type(DataType type) {
    if (type instanceof ArrayType array) {
      return "array of " + type(array.elementType());
    }
    return type instanceof StructType
        ? "struct"
        : TYPES.getOrDefault(type.simpleString(), type.simpleString());
  }
}
