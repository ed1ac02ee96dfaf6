package org.annales.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.annales.settings.Format;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

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
    tables.forEach(table -> resources.add(resource(table)));
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

  private static ObjectNode field(StructField field) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", field.name());
    node.put("type", field.dataType() instanceof ArrayType ? "array" : TYPES.get(field.dataType()));
    node.put("title", field.name().replace('_', ' '));
    node.put("description", field.getComment().getOrElse(() -> ""));
    if (field.dataType() instanceof ArrayType array) {
      ObjectNode items = node.putObject("constraints").putObject("jsonSchema").putObject("items");
      items.put("type", TYPES.get(array.elementType()));
    }
    return node;
  }
}
