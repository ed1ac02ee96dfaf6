package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The notebooks over finished runs, as a reader executes them, where Jupyter is installed.
 *
 * <p>With {@code -Ddocs.update=true} their charts of the example are written to docs/pictures.
 */
class NotebookIT {
  private static final Path NOTEBOOKS = Path.of("notebooks").toAbsolutePath();
  private static final Path PICTURES = Path.of("docs/pictures");
  private static final int PICTURE_BYTES = 60_000;
  private static final String MISSING =
      "The notebooks are not tested: Jupyter is missing. On Debian and Ubuntu: apt-get install"
          + " jupyter-nbconvert python3-ipykernel python3-pandas python3-matplotlib";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path temp;

  @BeforeAll
  static void isJupyterThere() {
    String check = "jupyter-nbconvert --version";
    boolean there = RunSh.run(List.of("bash", "-c", check), Map.of()).status() == 0;
    if (!there) {
      System.err.println(MISSING);
    }
    assumeTrue(there, MISSING);
  }

  private static RunSh.Ended execute(Path notebook, Path results) {
    return RunSh.run(
        List.of(
            "jupyter-nbconvert",
            "--execute",
            "--to",
            "notebook",
            "--output-dir",
            temp.toString(),
            "--output",
            "executed.ipynb",
            notebook.toString()),
        Map.of("ANNALES_RESULTS", results.toString(), "PYTHONPATH", NOTEBOOKS.toString()));
  }

  @ParameterizedTest
  @CsvSource({"first_look,1", "compare_chapters,4", "persons,4", "tone,3", "years,2"})
  void eachReadsTheExampleAndDrawsItsCharts(String name, int expected) throws IOException {
    RunSh.Ended ended = execute(NOTEBOOKS.resolve(name + ".ipynb"), ExampleRun.RESULTS);

    assertThat(ended.status()).as(ended.err()).isZero();
    JsonNode executed = JSON.readTree(temp.resolve("executed.ipynb").toFile());
    assertThat(warnings(executed)).isEmpty();
    List<byte[]> pictures = pictures(executed);
    assertThat(pictures).hasSize(expected);
    for (int i = 0; i < expected; i++) {
      assertThat(pictures.get(i).length).isLessThan(PICTURE_BYTES);
      if (Boolean.getBoolean("docs.update")) {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + "-" + (i + 1) + ".png"), pictures.get(i));
      }
    }
  }

  @Test
  void chaptersAreComparedWhereSentencesAndTestsAreThere() throws IOException {
    RunSh.Ended ended = execute(NOTEBOOKS.resolve("compare_chapters.ipynb"), ExampleRun.RESULTS);

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(Files.readString(temp.resolve("executed.ipynb")))
        .contains("First: 4 The Wrong Harrow · second: 6 The Great Fire")
        .contains("sentence_length_mean", "too_short");
  }

  private static List<byte[]> pictures(JsonNode notebook) {
    List<byte[]> pictures = new ArrayList<>();
    for (JsonNode data : notebook.findValues("data")) {
      JsonNode picture = data.get("image/png");
      if (picture != null) {
        pictures.add(Base64.getMimeDecoder().decode(picture.textValue()));
      }
    }
    return pictures;
  }

  private static List<String> warnings(JsonNode notebook) {
    List<String> warnings = new ArrayList<>();
    for (JsonNode cell : notebook.get("cells")) {
      for (JsonNode output : cell.path("outputs")) {
        if (output.path("name").asText().equals("stderr")) {
          warnings.add(output.get("text").toString());
        }
      }
    }
    return warnings;
  }

  @Test
  void oneFailsWhereACellFails() throws IOException {
    Path notebook = NOTEBOOKS.resolve("first_look.ipynb");
    ObjectNode broken = (ObjectNode) JSON.readTree(notebook.toFile());
    JsonNode code = broken.get("cells").get(2);
    ((ArrayNode) code.get("source")).add("\nraise ValueError('as it should')");
    Path copy = temp.resolve("broken.ipynb");
    JSON.writeValue(copy.toFile(), broken);
    RunSh.Ended ended = execute(copy, ExampleRun.RESULTS);

    assertThat(ended.status()).isNotZero();
    assertThat(ended.err()).contains("as it should");
  }

  @Test
  void aFolderWithoutARunIsNamed() {
    RunSh.Ended ended = execute(NOTEBOOKS.resolve("first_look.ipynb"), temp);

    assertThat(ended.status()).isNotZero();
    assertThat(ended.err()).contains("has no manifest.json, so it holds no finished run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"first_look", "compare_chapters", "persons", "tone", "years"})
  void noOutputIsKept(String name) throws IOException {
    JsonNode notebook = JSON.readTree(NOTEBOOKS.resolve(name + ".ipynb").toFile());
    for (JsonNode cell : notebook.get("cells")) {
      assertThat(cell.path("outputs")).isEmpty();
      assertThat(cell.path("execution_count").isNumber()).isFalse();
    }
  }
}
