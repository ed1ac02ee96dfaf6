package org.annales.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.annales.settings.Format;
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
    Map<String, Table<?>> declared = new HashMap<>();
    for (WrittenTable table : tables) {
      if (table.declaration() != null) {
        declared.put(table.name(), table.declaration());
      }
    }
    for (WrittenTable table : tables) {
      ObjectNode resource = resource(table);
      if (table.declaration() != null) {
        addDeclaration(resource, table.declaration(), declared);
      }
      resources.add(resource);
    }
    return root;
  }

  private static ObjectNode resource(WrittenTable table) {
    ObjectNode resource = JsonNodeFactory.instance.objectNode();
    resource.put("name", table.name());
    resource.put("title", table.name().replace('_', ' '));
    resource.put("description", table.caption());
    ArrayNode paths = resource.putArray("path");
    table.paths().forEach(paths::add);
    boolean json = table.paths().stream().anyMatch(path -> path.endsWith(Format.JSON.label()));
    resource.put("format", json ? "jsonl" : "parquet");
    resource.put("mediatype", json ? "application/jsonl" : "application/vnd.apache.parquet");
    resource.put("encoding", "utf-8");
    ArrayNode fields = resource.putObject("schema").putArray("fields");
    for (StructField field : table.schema().fields()) {
      fields.add(field(field));
    }
    return resource;
  }

  /** Adds the keys, and the unit and the codes of columns. */
  private static void addDeclaration(
      ObjectNode resource, Table<?> table, Map<String, Table<?>> declared) {
    resource.put("group", table.group().name().toLowerCase(Locale.ROOT));
    ObjectNode schema = (ObjectNode) resource.get("schema");
    int at = 0;
    for (org.annales.table.Column<?> column : table.columns()) {
      ObjectNode field = (ObjectNode) schema.get("fields").get(at++);
      if (column.unit() != null) {
        field.put("unit", column.unit());
      }
      if (!column.codes().isEmpty()) {
        ArrayNode categories = field.putArray("categories");
        new TreeMap<>(column.codes())
            .forEach(
                (code, meaning) -> categories.addObject().put("value", code).put("label", meaning));
      }
    }
    if (!table.key().isEmpty()) {
      ArrayNode key = schema.putArray("primaryKey");
      table.key().forEach(key::add);
    }
    List<Table.ForeignKey> foreignKeys =
        table.foreignKeys().stream().filter(key -> declared.containsKey(key.table())).toList();
    if (!foreignKeys.isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      for (Table.ForeignKey foreign : foreignKeys) {
        ObjectNode key = keys.addObject();
        ArrayNode fields = key.putArray("fields");
        foreign.columns().forEach(fields::add);
        ObjectNode reference = key.putObject("reference").put("resource", foreign.table());
        ArrayNode referred = reference.putArray("fields");
        declared.get(foreign.table()).key().forEach(referred::add);
      }
    }
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

  private static ObjectNode field(StructField field) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", field.name());
    node.put("type", field.dataType() instanceof ArrayType ? "array" : TYPES.get(field.dataType()));
    node.put("title", field.name().replace('_', ' '));
    node.put("description", field.getComment().getOrElse(() -> ""));
    if (field.dataType() instanceof ArrayType array) {
      ObjectNode items = node.putObject("constraints").putObject("jsonSchema").putObject("items");
      addType(items, array.elementType());
    }
    return node;
  }
}
