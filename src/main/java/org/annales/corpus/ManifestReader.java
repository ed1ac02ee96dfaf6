package org.annales.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.settings.Nearest;
import org.annales.settings.YamlMistake;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads one manifest. A mistake in an entry is a problem of that entry, and the others are read; a
 * file that is no YAML is not used at all, since half of it would look like the whole.
 *
 * <p>The parser's events are read one by one, so that every problem has its line, a date and a
 * number stay as they are written, and an alias is never followed.
 */
final class ManifestReader {
  private static final int LARGEST = 64 << 20;
  private static final String DOCUMENTS = "documents";
  private static final String FORM =
      "write documents: and below it, for each file, a line as - file: letter.txt";

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          // The code of Norwegian is no, and not false.
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .loaderOptions(options())
          .build();

  private final String path;
  private final List<Problem> problems = new ArrayList<>();
  private final ManifestEntries entries;
  private boolean read = true;

  private ManifestReader(String path) {
    this.path = path;
    this.entries = new ManifestEntries(this::warning);
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    // The default of 3 MB is a manifest of some twenty thousand files.
    options.setCodePointLimit(LARGEST);
    return options;
  }

  /**
   * What a manifest says.
   *
   * @param path that its problems name
   */
  static CorpusManifest read(FileSystem fs, FileStatus file, String path) {
    ManifestReader reader = new ManifestReader(path);
    String sha256 = null;
    if (file.getLen() > LARGEST) {
      reader.notRead(null, "it is larger than 64 MiB", "divide it among subfolders");
    } else {
      try (InputStream in = fs.open(file.getPath())) {
        byte[] bytes = in.readAllBytes();
        sha256 = DigestUtils.sha256Hex(bytes);
        reader.bytes(bytes);
      } catch (IOException e) {
        reader.notRead(
            null, String.valueOf(e.getMessage()), "check that it is there and may be read");
      }
    }
    return new CorpusManifest(
        file.getPath().getParent(),
        path,
        file.getLen(),
        sha256,
        reader.read,
        reader.read ? reader.entries.all() : List.of(),
        List.copyOf(reader.problems));
  }

  private void bytes(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      yaml(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      notRead(null, "it is not valid UTF-8", "save it in UTF-8");
    }
  }

  private void yaml(String text) {
    try (YAMLParser parser = YAML.createParser(text)) {
      JsonToken first = parser.nextToken();
      boolean blank = first != null && first.isScalarValue() && parser.getText().isBlank();
      if (first == null || first == JsonToken.VALUE_NULL || blank) {
        warning(null, "manifest_empty", "the manifest says nothing", FORM);
      } else if (first != JsonToken.START_OBJECT) {
        notRead(line(parser), "expected the key documents, found " + shown(parser), FORM);
      } else {
        keys(parser);
      }
    } catch (JsonProcessingException e) {
      YamlMistake mistake = YamlMistake.of(e);
      // What looked wrong before it may be the same mistake.
      problems.clear();
      notRead(mistake.line(), "it is not YAML: " + mistake.reason(), "mend that line");
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory can be read", e);
    }
  }

  private void keys(YAMLParser parser) throws IOException {
    boolean found = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = line(parser);
      JsonToken value = parser.nextToken();
      if (!key.equals(DOCUMENTS)) {
        unknownKey(line, key, List.of(DOCUMENTS));
        parser.skipChildren();
      } else if (found) {
        warning(
            line,
            "manifest_key_twice",
            "documents stands twice; only the first is read",
            "put all files into one list");
        parser.skipChildren();
      } else if (value == JsonToken.START_ARRAY) {
        found = true;
        documents(parser);
      } else {
        found = true;
        notRead(line, "expected a list of files under documents, found " + shown(parser), FORM);
        parser.skipChildren();
      }
    }
    if (!found) {
      notRead(1, "it has no key documents", FORM);
    } else if (parser.nextToken() != null) {
      String message = "a second YAML document begins here; it is not read";
      warning(line(parser), "manifest_form", message, "take out the line ---");
    }
  }

  private void documents(YAMLParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        int line = line(parser);
        entries.add(line, values(parser));
      } else {
        String message = "expected keys as file and title, found " + shown(parser);
        warning(line(parser), "manifest_form", message, FORM);
        parser.skipChildren();
      }
    }
  }

  private Map<String, ManifestEntries.Value> values(YAMLParser parser) throws IOException {
    Map<String, ManifestEntries.Value> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = line(parser);
      JsonToken token = parser.nextToken();
      if (!ManifestEntries.KEYS.contains(key)) {
        unknownKey(line, key, ManifestEntries.KEYS);
      } else if (values.containsKey(key)) {
        String message = key + " is given twice; the first is taken";
        warning(line, "manifest_key_twice", message, "take one of them out");
      } else if (!token.isScalarValue()
          || token == JsonToken.VALUE_EMBEDDED_OBJECT
          || parser.isCurrentAlias()) {
        String message = key + ": expected one value, found " + shown(parser);
        warning(line, "manifest_value", message, "write the value out, as text");
      } else if (token != JsonToken.VALUE_NULL && !parser.getText().isBlank()) {
        String value = parser.getText().strip().replaceAll("\\s*\\R\\s*", " ");
        values.put(key, new ManifestEntries.Value(value, line));
      }
      parser.skipChildren();
    }
    return values;
  }

  private void unknownKey(int line, String key, List<String> known) {
    warning(
        line,
        "manifest_unknown_key",
        "unknown key " + key + Nearest.suggestion(key, known),
        "known here: " + String.join(", ", known));
  }

  private static int line(YAMLParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  /** What stands there instead of what was expected. */
  private static String shown(YAMLParser parser) throws IOException {
    if (parser.isCurrentAlias()) {
      return "the alias *" + parser.getText();
    }
    return switch (parser.currentToken()) {
      case START_ARRAY -> "a list";
      case START_OBJECT -> "keys and values";
      case VALUE_NULL -> "nothing";
      default -> {
        String text = parser.getText();
        yield text.isBlank() ? "nothing" : text.substring(0, Math.min(60, text.length()));
      }
    };
  }

  private void warning(Integer line, String code, String message, String remedy) {
    problems.add(new Problem(null, path, line, Severity.WARNING, code, message, remedy));
  }

  private void notRead(Integer line, String reason, String remedy) {
    read = false;
    String message = "the manifest is not read, and nothing that it says is used: " + reason;
    problems.add(
        new Problem(null, path, line, Severity.ERROR, "manifest_not_read", message, remedy));
  }
}
