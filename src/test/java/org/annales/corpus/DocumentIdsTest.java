package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.annales.text.model.InputFile;
import org.annales.text.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentIdsTest {

  @Test
  void theFileNameWithoutItsEndingIsTheId() {
    assertThat(ids("weir.txt", "old/mill.txt", "README", "v1.2.txt"))
        .containsExactly("weir", "mill", "README", "v1-2");
  }

  @Test
  void thatAFileIsPackedIsNoPartOfItsName() {
    assertThat(ids("weir.txt.gz", "mill.GZ", ".gz")).containsExactly("weir", "mill", "gz");
  }

  @Test
  void idsAreLettersDigitsAndHyphens() {
    assertThat(ids("_The Weir (2nd ed.)_.txt", "Žižkov: café.txt", "d[1].txt", "cafe\u0301s.txt"))
        .containsExactly("The-Weir-2nd-ed", "Žižkov-café", "d-1", "cafés");
  }

  @Test
  void aNameWithoutLettersIsADocument() {
    assertThat(ids("---.txt", "x.txt")).containsExactly("document", "x");
  }

  @Test
  void whereNamesCollideTheirFoldersGoBefore() {
    assertThat(ids("1893/weir.txt", "1894/weir.txt", "1894/mill.txt"))
        .containsExactly("1893-weir", "1894-weir", "mill");
  }

  @Test
  void whereTheyStillCollideNumbersFollow() {
    assertThat(ids("weir.md", "weir.txt", "a/weir.txt", "a/weir.md", "weir?.txt"))
        .containsExactly("weir", "weir-2", "a-weir", "a-weir-2", "weir-3");
  }

  @Test
  void aNumberThatIsTakenIsNotGivenAgain() {
    assertThat(ids("weir-2.txt", "weir.md", "weir.txt"))
        .containsExactly("weir-2", "weir", "weir-3");
  }

  @Test
  void everythingElseOfAFileIsKept() {
    Listing.Found found = new Listing.Found("file:/in/weir.txt", "weir.txt", Role.SOURCE, 17, null);

    assertThat(DocumentIds.assign(List.of(found)))
        .containsExactly(new InputFile("weir", "file:/in/weir.txt", "weir.txt", Role.SOURCE, 17));
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noTwoDocumentsShareAnId(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String[] parts = {"a", "A", "-", "2", " ", "_", "é", "e\u0301", "/", ".", "b-2"};
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder path = new StringBuilder("a");
      for (int part = random.nextInt(4); part > 0; part--) {
        path.append(parts[random.nextInt(parts.length)]);
      }
      paths.add(path.toString());
    }

    assertThat(ids(paths.toArray(String[]::new))).doesNotHaveDuplicates();
  }

  private static List<String> ids(String... paths) {
    List<Listing.Found> found =
        Stream.of(paths).map(path -> new Listing.Found(path, path, Role.TEXT, 1, null)).toList();
    return DocumentIds.assign(found).stream().map(InputFile::documentId).toList();
  }
}
