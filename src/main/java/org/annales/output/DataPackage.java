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

  private static final String CONSTRAINTS = "constraints";

  private DataPackage() {}

  /**
   * The content of datapackage.json. A table has a resource for each of its formats: the first is
   * called as the table is, further ones with the format as ending. Source: https://datapackage.org
   * (Data Package and Table Schema, version 2).
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
    for (WrittenTable table : tables) {
      List<TableFormat> formats =
          TableFormat.IN_ORDER.stream()
              .filter(format -> table.paths().containsKey(format.format()))
              .toList();
      for (TableFormat format : formats) {
        String ending = format.equals(formats.get(0)) ? "" : "." + format.format().label();
        resources.add(resource(table, table.name() + ending, format, written));
      }
    }
    return root;
  }

  private static ObjectNode resource(
      WrittenTable table, String name, TableFormat format, Map<String, Table<?>> written) {
    ObjectNode resource = JsonNodeFactory.instance.objectNode();
    resource.put("name", name);
    resource.put("title", title(table.name()));
    resource.put("description", table.declaration().caption());
    resource.put("group", table.group().label());
    List<String> files = table.paths().get(format.format());
    ArrayNode paths = resource.putArray("path");
    files.forEach(paths::add);
    format.describe(resource, files);
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.declaration().columns().forEach(column -> fields.add(field(column, format)));
    addKeys(schema, table.declaration(), written);
    return resource;
  }

  private static ObjectNode field(Column<?> column, TableFormat format) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", column.name());
    if (column.type() instanceof ArrayType array) {
      addArrayType(node, array.elementType(), format);
    } else {
      node.put("type", TYPES.get(column.type()));
    }
    node.put("title", title(column.name()));
    node.put("description", column.description());
    if (column.unit() != null) {
      node.put("unit", column.unit());
    }
    if (column.required()) {
      node.withObjectProperty(CONSTRAINTS).put("required", true);
    }
    if (!column.codes().isEmpty()) {
      ArrayNode categories = node.putArray("categories");
      column
          .codes()
          .forEach((code, text) -> categories.addObject().put("value", code).put("label", text));
      if (column.type().equals(DataTypes.StringType)) {
        ArrayNode codes = node.withObjectProperty(CONSTRAINTS).putArray("enum");
        column.codes().keySet().forEach(codes::add);
      }
    }
    return node;
  }

  /** In CSV, the values of an array are a list, and structs are JSON. */
  private static void addArrayType(ObjectNode node, DataType items, TableFormat format) {
    if (format.format() == Format.CSV && TYPES.containsKey(items)) {
      node.put("type", "list")
          .put("delimiter", CsvCell.SEPARATOR)
          .put("itemType", TYPES.get(items));
    } else {
      node.put("type", "array");
      addType(
          node.withObjectProperty(CONSTRAINTS).putObject("jsonSchema").putObject("items"), items);
    }
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
