package org.annales.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annales.settings.Format;
import org.annales.table.Column;
import org.annales.table.Table;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The data dictionary: a Frictionless Data Package with a Table Schema for each table. */
public final class DataPackage {
  private static final Map<DataType, String> TYPES =
      Map.of(
          DataTypes.StringType, "string",
          DataTypes.IntegerType, "integer",
          DataTypes.LongType, "integer",
          DataTypes.DoubleType, "number",
          DataTypes.BooleanType, "boolean");

  private DataPackage() {}

  /**
   * The content of datapackage.json. Source: https://datapackage.org (Data Package and Table
   * Schema, version 2).
   */
  public static ObjectNode of(List<WrittenTable> tables, String version) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    root.put("name", "annales");
    root.put("title", "Results of Annales");
    root.put("version", version);
    ArrayNode resources = root.putArray("resources");
    Map<String, Table<?>> written =
        tables.stream().collect(Collectors.toMap(WrittenTable::name, WrittenTable::declaration));
    tables.forEach(table -> resources.add(resource(table, written)));
    return root;
  }

  private static ObjectNode resource(WrittenTable table, Map<String, Table<?>> written) {
    ObjectNode resource = JsonNodeFactory.instance.objectNode();
    resource.put("name", table.name());
    resource.put("title", title(table.name()));
    resource.put("description", table.declaration().caption());
    resource.put("group", table.group().label());
    ArrayNode paths = resource.putArray("path");
    table.paths().forEach(paths::add);
    boolean json = table.paths().stream().anyMatch(path -> path.endsWith(Format.JSON.label()));
    resource.put("format", json ? "jsonl" : "parquet");
    resource.put("mediatype", json ? "application/jsonl" : "application/vnd.apache.parquet");
    resource.put("encoding", "utf-8");
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.declaration().columns().forEach(column -> fields.add(field(column)));
    addKeys(schema, table.declaration(), written);
    return resource;
  }

  private static ObjectNode field(Column<?> column) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", column.name());
    node.put("type", column.type() instanceof ArrayType ? "array" : TYPES.get(column.type()));
    node.put("title", title(column.name()));
    node.put("description", column.description());
    if (column.type() instanceof ArrayType array) {
      ObjectNode items = node.putObject("constraints").putObject("jsonSchema").putObject("items");
      addType(items, array.elementType());
    }
    if (column.unit() != null) {
      node.put("unit", column.unit());
    }
    if (!column.codes().isEmpty()) {
      ArrayNode categories = node.putArray("categories");
      column
          .codes()
          .forEach((code, text) -> categories.addObject().put("value", code).put("label", text));
    }
    return node;
  }

  /** Adds the primary key, and foreign keys to tables that were written. */
  private static void addKeys(ObjectNode schema, Table<?> table, Map<String, Table<?>> written) {
    if (!table.key().isEmpty()) {
      table.key().forEach(schema.putArray("primaryKey")::add);
    }
    List<Table.ForeignKey> foreignKeys =
        table.foreignKeys().stream().filter(key -> written.containsKey(key.table())).toList();
    if (!foreignKeys.isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      for (Table.ForeignKey foreign : foreignKeys) {
        ObjectNode key = keys.addObject();
        key.putArray("fields").add(foreign.column());
        ObjectNode reference = key.putObject("reference").put("resource", foreign.table());
        written.get(foreign.table()).key().forEach(reference.putArray("fields")::add);
      }
    }
  }

  private static String title(String name) {
    return name.replace('_', ' ');
  }

  /** Adds the JSON schema of a type; a struct is an object whose properties are described. */
  private static void addType(ObjectNode node, DataType type) {
    if (type instanceof ArrayType array) {
      node.put("type", "array");
      addType(node.putObject("items"), array.elementType());
    } else if (type instanceof StructType struct) {
      node.put("type", "object");
      ObjectNode properties = node.putObject("properties");
      for (StructField field : struct.fields()) {
        ObjectNode property = properties.putObject(field.name());
        addType(property, field.dataType());
        property.put("description", field.getComment().getOrElse(() -> ""));
      }
    } else {
      node.put("type", TYPES.get(type));
    }
  }
}
