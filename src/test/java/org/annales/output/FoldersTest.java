package org.annales.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  @TempDir private Path temp;

  @Test
  void aFolderIsRemovedWithAllThatLiesInIt() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("a/b/c")).getParent().getParent();
    Files.writeString(folder.resolve("b/x"), "x");
    Folders.delete(folder);

    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aFileIsRemoved() throws IOException {
    Path file = Files.writeString(temp.resolve("x"), "x");
    Folders.delete(file);

    assertThat(file).doesNotExist();
  }

  @Test
  void linksAreRemovedAndNotFollowed() throws IOException {
    Path precious = Files.createDirectory(temp.resolve("precious"));
    Files.writeString(precious.resolve("x"), "x");
    Path folder = Files.createDirectory(temp.resolve("a"));
    Files.createSymbolicLink(folder.resolve("link"), precious);
    Path dangling = Files.createSymbolicLink(temp.resolve("dangling"), temp.resolve("nowhere"));
    Folders.delete(folder);
    Folders.delete(dangling);

    assertThat(temp).isDirectoryNotContaining(path -> !path.equals(precious));
    assertThat(precious.resolve("x")).hasContent("x");
  }

  @Test
  void whatIsNotThereNeedsNoRemoving() throws IOException {
    Folders.delete(temp.resolve("nowhere"));

    assertThat(temp).isEmptyDirectory();
  }
}
