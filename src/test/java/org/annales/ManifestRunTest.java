package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over files of which manifests tell, rightly and wrongly. */
class ManifestRunTest {
  private static TestResults results;

  @BeforeAll
  static void run(@TempDir Path temp) {
    TestInput.write(temp.resolve("text/weir.txt"), "The weir is old.\n");
    TestInput.write(temp.resolve("text/appendix.txt"), "The mill is new.\n");
    TestInput.write(temp.resolve("text/scan.pdf"), "%PDF-1.4");
    TestInput.write(
        temp.resolve("text/corpus.yaml"),
        """
        documents:
          - file: weir.txt
            title: The Weir
            author: A. Pell
            date: MDCCCLXXIV
            language: de
            document_id: pell
          - file: appendix.txt
            title: 1984
            date: 1874-05-09
            role: source
          - file: scan.pdf
            title: Plates
            date: c. 1889
        """);
    TestInput.write(
        temp.resolve("sources/post_1875-01-02.txt"), "Fire\n9 May 1874\n\nThe mill burns.\n");
    TestInput.write(temp.resolve("sources/note_1875-01-02.txt"), "The mill burnt.\n");
    TestInput.write(
        temp.resolve("sources/form.txt"), "Title: A Form\nDate: 1/13 May 1876\n\nFine.\n");
    TestInput.write(temp.resolve("sources/old/deed.txt"), "The mill is mine.\n");
    writeBadManifests(temp.resolve("sources"));
    results =
        TestRun.of(TestInput.listing(temp), temp.resolve("out"), "only=[ngrams]", "format=json");
  }

  private static void writeBadManifests(Path folder) {
    TestInput.write(
        folder.resolve("corpus.yaml"),
        """
        documents:
          - file: old/deed.txt
          - file: lost.txt
          - file: ../text/weir.txt
          - file: form.txt
            titel: A Form
            role: sorce
            language: English
            document_id: a form
          - file: form.txt
        """);
    TestInput.write(
        folder.resolve("old/corpus.yaml"),
        "documents: [{file: deed.txt, date: um 1250, document_id: pell}]");
    TestInput.write(folder.resolve("empty/corpus.yml"), "");
    TestInput.write(folder.resolve("broken/corpus.yml"), "documents: [");
    TestInput.write(folder.resolve("list/corpus.yml"), "- form.txt");
    TestInput.write(folder.resolve("map/corpus.yml"), "documents: {file: form.txt}");
  }

  @Test
  void theDocumentsTableHoldsWhatManifestsFilesHeadsAndNamesSay() {
    assertThat(documents())
        .containsExactlyInAnyOrder(
            "pell | text | The Weir | A. Pell | MDCCCLXXIV | manifest | 1874 | de | read",
            "appendix | source | 1984 | null | 1874-05-09 | manifest | 1874 | en | read",
            "scan | text | Plates | null | c. 1889 | manifest | 1889 | null | set_aside",
            "post-1875-01-02 | source | Fire | null | 9 May 1874 | head | 1874 | en | read",
            "note-1875-01-02 | source | null | null | 1875-01-02 | name | 1875 | en | read",
            "form | source | A Form | null | 1/13 May 1876 | file | 1876 | en | read",
            "deed | source | null | null | um 1250 | manifest | 1250 | en | read");
  }

  private static List<String> documents() {
    List<String> columns =
        List.of(
            "document_id",
            "role",
            "title",
            "author",
            "published",
            "published_from",
            "year",
            "language",
            "status");
    return results.rows("documents").stream()
        .map(row -> String.join(" | ", columns.stream().map(c -> row.get(c).asText()).toList()))
        .toList();
  }

  @Test
  void everyMistakeInAManifestIsAProblem() {
    assertThat(results.rows("problems"))
        .filteredOn(row -> row.get("code").textValue().startsWith("manifest"))
        .extracting(
            row ->
                "%s:%s %s %s"
                    .formatted(
                        row.get("path").asText(),
                        row.get("line").asText(),
                        row.get("severity").asText(),
                        row.get("code").asText()))
        .containsExactlyInAnyOrder(
            "corpus.yaml:2 warning manifest_nearer",
            "corpus.yaml:3 warning manifest_file_missing",
            "corpus.yaml:4 warning manifest_file_outside",
            "corpus.yaml:6 warning manifest_unknown_key",
            "corpus.yaml:7 warning manifest_role",
            "corpus.yaml:8 warning manifest_language",
            "corpus.yaml:9 warning manifest_document_id",
            "corpus.yaml:10 warning manifest_file_twice",
            "old/corpus.yaml:1 warning manifest_id_twice",
            "empty/corpus.yml:null warning manifest_empty",
            "broken/corpus.yml:1 error manifest_not_read",
            "list/corpus.yml:1 error manifest_not_read",
            "map/corpus.yml:1 error manifest_not_read");
  }

  @Test
  void theManifestsAreAmongTheInputs() {
    Map<String, String> statuses = new TreeMap<>();
    for (JsonNode input : results.manifest().get("inputs")) {
      if (input.get("role").textValue().equals("manifest")) {
        assertThat(input.get("document_id").isNull()).isTrue();
        assertThat(input.get("sha256").textValue()).matches("[0-9a-f]{64}");
        statuses.merge(
            input.get("path").textValue(), input.get("status").textValue(), (a, b) -> a + ", " + b);
      }
    }

    assertThat(statuses)
        .containsOnly(
            Map.entry("corpus.yaml", "read, read"),
            Map.entry("old/corpus.yaml", "read"),
            Map.entry("empty/corpus.yml", "read"),
            Map.entry("broken/corpus.yml", "set_aside"),
            Map.entry("list/corpus.yml", "set_aside"),
            Map.entry("map/corpus.yml", "set_aside"));
  }

  @Test
  void onlyFilesThatAreDocumentsCountAsSetAside() {
    assertThat(results.manifest().at("/tables/documents/tallies/set_aside").longValue())
        .isEqualTo(1);
  }
}
