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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook over a finished run, as a reader runs it, where Jupyter is installed. */
class NotebookIT {
  private static final Path NOTEBOOK = Path.of("notebooks/compare_chapters.ipynb");
  private static final String MISSING =
      "The notebook is not tested: Jupyter is missing. On Debian and Ubuntu: apt-get install"
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
        Map.of("ANNALES_RESULTS", results.toString()));
  }

  @Test
  void itReadsTheRunAndDrawsItsPictures() throws IOException {
    RunSh.Ended ended = execute(NOTEBOOK, TinyBookRun.RESULTS);

    assertThat(ended.status()).as(ended.err()).isZero();
    String shown = Files.readString(temp.resolve("executed.ipynb"));
    assertThat(pictures(JSON.readTree(shown))).isEqualTo(3);
    assertThat(shown).contains("sentence_length_mean", "too short: fewer than 3 segments");
  }

  private static int pictures(JsonNode notebook) {
    List<JsonNode> pictures = new ArrayList<>();
    notebook.findValues("data").forEach(data -> pictures.addAll(data.findValues("image/png")));
    return pictures.size();
  }

  @Test
  void itFailsWhereACellFails() throws IOException {
    ObjectNode broken = (ObjectNode) JSON.readTree(NOTEBOOK.toFile());
    JsonNode code = broken.get("cells").get(1);
    ((ArrayNode) code.get("source")).add("\nraise ValueError('as it should')");
    Path copy = temp.resolve("broken.ipynb");
    JSON.writeValue(copy.toFile(), broken);
    RunSh.Ended ended = execute(copy, temp);

    assertThat(ended.status()).isNotZero();
    assertThat(ended.err()).contains("as it should");
  }

  @Test
  void noOutputOfItIsKept() throws IOException {
    for (JsonNode cell : JSON.readTree(NOTEBOOK.toFile()).get("cells")) {
      assertThat(cell.path("outputs")).isEmpty();
      assertThat(cell.path("execution_count").isNumber()).isFalse();
    }
  }
}
