package org.annales.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rows of JSON lines one at a time. */
final class JsonRows implements Rows {
  /** Without Jackson's limit on the length of strings: a sentence may have megabytes. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Path file;
  private final JsonParser parser;
  private final Set<String> columns;

  JsonRows(Path file, Set<String> columns) throws IOException {
    this.file = file;
    this.parser = JSON.createParser(TableFiles.open(file));
    this.columns = columns;
  }

  @Override
  public Map<String, Object> next() throws IOException {
    try {
      return row();
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is broken in line " + e.getLocation().getLineNr(), e);
    }
  }

  private Map<String, Object> row() throws IOException {
    if (parser.nextToken() == null) {
      return null;
    }
    Map<String, Object> row = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String column = parser.currentName();
      parser.nextToken();
      if (columns.contains(column)) {
        row.put(column, value());
      } else {
        parser.skipChildren();
      }
    }
    return row;
  }

  private Map<String, Object> object() throws IOException {
    Map<String, Object> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      fields.put(field, value());
    }
    return fields;
  }

  private List<Object> list() throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value());
    }
    return values;
  }

  private Object value() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_ARRAY -> list();
      case START_OBJECT -> object();
      default -> null;
    };
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
