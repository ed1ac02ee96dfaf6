package org.annales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.InputFile;
import org.annales.text.model.Role;
import org.junit.jupiter.api.Test;

class DocumentIdsLineTest {
  @Test
  void worksAreNamedBeforeSources() {
    assertThat(
            DocumentIdsLine.of(
                List.of(file("ann", Role.SOURCE), file("tale", Role.TEXT), file("bo", Role.TEXT))))
        .isEqualTo("documents: bo, tale, ann");
  }

  @Test
  void ofManyOnlyTheFirstAreNamed() {
    List<InputFile> files = new ArrayList<>();
    for (int i = 1000; i < 3000; i++) {
      files.add(file("work-" + i, Role.TEXT));
    }
    String line = DocumentIdsLine.of(files);

    assertThat(line)
        .startsWith("documents: work-1000, work-1001, ")
        .endsWith(", work-1026 and 1,973 more (run.sh documents lists them)")
        .hasSizeLessThan(400);
  }

  @Test
  void oneIdIsNamedHoweverLongItIs() {
    assertThat(DocumentIdsLine.of(List.of(file("x".repeat(500), Role.TEXT))))
        .isEqualTo("documents: " + "x".repeat(500));
  }

  private static InputFile file(String id, Role role) {
    return new InputFile(id, "file:/" + id, id + ".txt", role, 1);
  }
}
