package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.annales.corpus.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of keyness in whole runs. */
class KeynessRunTest {
  private static final List<String> SETTINGS =
      List.of("format=json", "keyness.permutations=199", "ngrams.max=1");

  @TempDir private Path folder;

  /** The reading of a run that asks for keyness alone keeps less of each sentence. */
  @Test
  void rowsAndTheirEvidenceDoNotDependOnTheOtherAnalysesOfTheRun() {
    TestInput.write(folder.resolve("text/weir.txt"), book());
    Listing listing = TestInput.listing(folder);
    TestResults more = run(listing, "more", "only=[sentences,pollution,ngrams,keyness]");
    TestResults alone = run(listing, "alone", "only=keyness");

    assertThat(more.rows("keyness"))
        .anySatisfy(row -> assertThat(row.get("robust").asBoolean()).isTrue());
    assertThat(more.rows("keyness"))
        .filteredOn(row -> row.get("robust").asBoolean() && row.get("target_count").asLong() > 0)
        .allSatisfy(row -> assertThat(evidence(row)).isNotEmpty())
        .flatExtracting(KeynessRunTest::evidence)
        .allSatisfy(sentence -> assertThat(sentence.get("text").textValue()).isNotBlank());
    for (String table : List.of("keyness", "keyness_families")) {
      assertThat(alone.contentHashes().get(table)).isEqualTo(more.contentHashes().get(table));
    }
  }

  private static List<JsonNode> evidence(JsonNode row) {
    List<JsonNode> evidence = new ArrayList<>();
    row.get("evidence").forEach(evidence::add);
    return evidence;
  }

  private TestResults run(Listing listing, String output, String only) {
    List<String> settings = new ArrayList<>(SETTINGS);
    settings.add(only);
    return TestRun.of(listing, folder.resolve(output), settings.toArray(String[]::new));
  }

  /** Two chapters of some segments; the fog comes in the first. */
  private static String book() {
    String[] words =
        "the a of keeper lamp harbour ship waited carried over water stone".split(" ", -1);
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder book = new StringBuilder();
    for (int chapter = 1; chapter <= 2; chapter++) {
      book.append("CHAPTER ").append(chapter).append("\n\n");
      for (int sentence = 0; sentence < 600; sentence++) {
        book.append(chapter == 1 && sentence % 3 == 0 ? "Fog" : "Night");
        for (int word = 0; word < 9; word++) {
          book.append(' ').append(words[random.nextInt(words.length)]);
        }
        book.append(sentence % 5 == 4 ? ".\n\n" : ".\n");
      }
    }
    return book.toString();
  }
}
