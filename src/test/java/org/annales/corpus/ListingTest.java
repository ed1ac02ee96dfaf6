package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annales.settings.InputException;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
  @TempDir private Path folder;

  @Test
  void aFolderIsReadWithAllThatLiesInIt() throws IOException {
    write("b.txt", "a.txt", "deep/deeper/c.txt", "deep/a.txt");

    assertThat(listed("")).containsExactly("a.txt", "b.txt", "deep/a.txt", "deep/deeper/c.txt");
  }

  @Test
  void aFileThatIsNamedItselfHasItsNameAsPath() throws IOException {
    write("deep/deeper/c.txt");

    assertThat(listed("deep/deeper/c.txt")).containsExactly("c.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d[1].txt",
        "_b.txt",
        "a b.txt",
        "12:30 o'clock.txt",
        "{x,y}.txt",
        "what?.txt",
        "100%.txt",
        "a#b.txt",
        "a+b&c.txt",
        "Žižkov 𝒜.txt",
        "no ending",
        "star*.txt",
        "back\\slash.txt"
      })
  void everyNameIsALiteralNameFirst(String name) throws IOException {
    write("in/" + name, "d1.txt", "whats.txt", "start.txt");

    assertThat(listed("in")).containsExactly(name);
    assertThat(listed("in/" + name)).containsExactly(name);
  }

  @Test
  void aFolderMayBearAnyNameToo() throws IOException {
    write("a b [1]/c.txt", "a b 1/d.txt");

    assertThat(listed("a b [1]")).containsExactly("c.txt");
  }

  @Test
  void globsMatchWhereNothingBearsTheirName() throws IOException {
    write("a1.txt", "a2.txt", "b1.txt", "a3.md", "sub/a4.txt");

    assertThat(listed("a*.txt")).containsExactly("a1.txt", "a2.txt");
    assertThat(listed("a[12].txt")).containsExactly("a1.txt", "a2.txt");
    assertThat(listed("?1.txt")).containsExactly("a1.txt", "b1.txt");
    assertThat(listed("{b1.txt,a3.md}")).containsExactly("a3.md", "b1.txt");
  }

  @Test
  void aGlobThatMatchesAFolderReadsIt() throws IOException {
    write("vol1/a.txt", "vol2/deep/b.txt", "other/c.txt");

    assertThat(listed("vol*")).containsExactly("a.txt", "deep/b.txt");
  }

  @Test
  void aGlobFindsFilesBesideOnesWithColons() throws IOException {
    write("a.txt", "12:30.txt");

    assertThat(listed("*.txt")).containsExactly("12:30.txt", "a.txt");
  }

  @Test
  void hiddenFilesAreLeftAloneAndToldOf() throws IOException {
    write("a.txt", ".DS_Store", "deep/.hidden/b.txt");
    Listing listing = Listing.of(List.of(text("")), new Configuration());

    assertThat(listing.files()).extracting(f -> f.path()).containsExactly("a.txt");
    assertThat(listing.notRead())
        .extracting(p -> p.severity().label() + " " + p.code() + " " + p.path())
        .containsExactly("note hidden_file .DS_Store", "note hidden_file deep/.hidden");
    assertThat(listing.notRead())
        .extracting(Problem::remedy)
        .containsOnly("name it itself, or rename it, if it is meant");
  }

  @Test
  void aHiddenFileThatIsNamedItselfIsRead() throws IOException {
    write(".hidden.txt");

    assertThat(listed(".hidden.txt")).containsExactly(".hidden.txt");
  }

  @Test
  void filesHaveTheirRoleAndTheirSize() throws IOException {
    write("works/a.txt", "sources/b.txt");
    List<Listing.Named> named = List.of(text("works"), source("sources"));

    assertThat(Listing.of(named, new Configuration()).files())
        .extracting(f -> f.documentId() + " " + f.role().label() + " " + f.bytes())
        .containsExactly("a text 5", "b source 5");
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
    write("a.txt", "b.txt");

    assertThat(listed("", "a.txt", "", "b.txt")).containsExactly("a.txt", "b.txt");
  }

  @Test
  void aFileThatIsNamedAndMatchedByAGlobIsReadOnce() throws IOException {
    write("a.txt", "b.txt");

    assertThat(listed("", "*.txt")).containsExactly("a.txt", "b.txt");
    assertThat(listed("*.txt", "a.txt")).containsExactly("a.txt", "b.txt");
  }

  @Test
  void aFileThatIsATextAndASourceIsAText() throws IOException {
    write("a.txt", "b.txt");

    assertThat(roles(text("a.txt"), source(""))).containsExactly("a text", "b source");
  }

  @Test
  void aFileThatIsASourceAndATextIsATextToo() throws IOException {
    write("a.txt", "b.txt");

    assertThat(roles(source(""), text("a.txt"))).containsExactlyInAnyOrder("a text", "b source");
  }

  @Test
  void whatWasNamedAreTheRoots() throws IOException {
    write("a1.txt", "a2.txt", "in/b.txt");
    Listing listing = Listing.of(List.of(text("a*.txt"), source("in")), new Configuration());

    assertThat(listing.roots().stream().map(uri -> folder.relativize(Path.of(uri.getPath()))))
        .extracting(Path::toString)
        .containsExactlyInAnyOrder("a1.txt", "a2.txt", "in");
  }

  @Test
  void allPathsThatAreNotThereAreNamedAtOnce() throws IOException {
    write("a.txt");
    Files.createDirectories(folder.resolve("empty/within"));
    List<Listing.Named> named = List.of(text("a.txt"), text("lost"), text("b*"), source("empty"));

    assertThatThrownBy(() -> Listing.of(named, new Configuration()))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.mistakes())
                    .containsExactly(
                        "--text: " + at("lost") + " is not there: name a file, a folder or a glob",
                        "--text: " + at("b*") + " is not there: name a file, a folder or a glob",
                        "--sources: "
                            + at("empty")
                            + " holds no file: name a file or a folder with texts"));
  }

  @Test
  void aFolderOfHiddenFilesHoldsNoFile() throws IOException {
    write("in/.hidden");

    assertThatThrownBy(() -> listed("in"))
        .isInstanceOf(InputException.class)
        .hasMessage("--text: " + at("in") + " holds no file: name a file or a folder with texts");
  }

  @Test
  void aFileSystemThatIsNotKnownIsNamed() {
    Listing.Named named = new Listing.Named("nowhere://host/in", Role.TEXT, "conf.yaml:3");

    assertThatThrownBy(() -> Listing.of(List.of(named), new Configuration()))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("conf.yaml:3: nowhere://host/in cannot be listed: ");
  }

  @Test
  void aFileUriIsAPath() throws IOException {
    write("in/a b.txt");
    Listing.Named named = new Listing.Named("file://" + folder + "/in", Role.TEXT, "--text");

    assertThat(paths(List.of(named))).containsExactly("a b.txt");
  }

  @Test
  void aLinkThatLeadsBackIntoItsFolderIsNotFollowedForEver() throws IOException {
    write("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/back"), folder.resolve("in"));

    assertThat(listed("in")).containsExactly("a.txt");
  }

  @Test
  void aLinkThatLeadsNowhereIsAProblem() throws IOException {
    write("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/lost.txt"), folder.resolve("nowhere"));
    Listing listing = Listing.of(List.of(text("in")), new Configuration());

    List<String> named = new ArrayList<>();
    listing.files().forEach(file -> named.add(file.path()));
    listing.notRead().forEach(problem -> named.add(problem.path()));
    assertThat(named).containsExactlyInAnyOrder("a.txt", "lost.txt");
  }

  @Test
  void whatMayHaveNoEndIsRefusedAndNeverOpened() throws Exception {
    write("in/a.txt", "outside/b.txt");
    mkfifo("in/pipe.txt");
    mkfifo("outside/pipe");
    Files.createSymbolicLink(folder.resolve("in/to-pipe.txt"), folder.resolve("outside/pipe"));
    Files.createSymbolicLink(folder.resolve("in/device.txt"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("in/kernel.txt"), Path.of("/proc/self/maps"));
    Files.createSymbolicLink(folder.resolve("in/to-b.txt"), folder.resolve("outside/b.txt"));
    Listing listing = Listing.of(List.of(text("in")), new Configuration());

    assertThat(listing.files())
        .extracting(f -> f.path() + " " + (f.refusal() == null ? "read" : f.refusal().code()))
        .containsExactly(
            "a.txt read",
            "device.txt not_a_file",
            "kernel.txt not_a_file",
            "pipe.txt not_a_file",
            "to-b.txt read",
            "to-pipe.txt not_a_file");
  }

  @Test
  void aPipeThatIsNamedItselfIsRefusedToo() throws Exception {
    mkfifo("pipe");

    assertThat(Listing.of(List.of(text("pipe")), new Configuration()).files())
        .singleElement()
        .satisfies(file -> assertThat(file.refusal().message()).contains("a pipe, a socket or"));
  }

  @Test
  void foldersOfTheKernelAreNotSearched() throws IOException {
    write("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/proc"), Path.of("/proc/self"));
    Listing listing = Listing.of(List.of(text("in")), new Configuration());

    assertThat(listing.files()).hasSize(1);
    assertThat(listing.isWhole()).isFalse();
    assertThat(listing.notRead())
        .extracting(p -> p.severity().label() + " " + p.code() + " " + p.path())
        .containsExactly("error folder_not_read proc/");
  }

  @Test
  void aNameWhoseBytesAreNoLettersIsRefusedByName() throws IOException {
    write("in/ä.txt");
    Files.writeString(Path.of(URI.create("file://" + folder + "/in/k%E4se%FF.txt")), "geese");
    Files.createDirectory(Path.of(URI.create("file://" + folder + "/in/f%FC")));
    Listing listing = Listing.of(List.of(text("in")), new Configuration());

    assertThat(listing.files())
        .extracting(f -> f.path() + " " + (f.refusal() == null ? "read" : f.refusal().code()))
        .containsExactly("k\\xE4se\\xFF.txt file_name", "ä.txt read");
    assertThat(listing.notRead())
        .extracting(p -> p.code() + " " + p.path())
        .containsExactly("folder_not_read f\\xFC/");
  }

  @Test
  void aGlobBelowAFolderWithSignsInItsNameTakesItLiterally() throws IOException {
    write("a [1]{x}*/b1.txt", "a [1]{x}*/b2.md", "a 1x/b3.txt");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a [1]{x}*"));

    assertThat(listed("a [1]{x}*/*.txt")).containsExactly("b1.txt");
    assertThat(listed("lin?/*.md")).containsExactly("b2.md");
  }

  private void mkfifo(String name) throws Exception {
    Process made = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
    assertThat(made.waitFor()).isZero();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "geese");
    }
  }

  private List<String> listed(String... names) {
    List<Listing.Named> named = new ArrayList<>();
    for (String name : names) {
      named.add(text(name));
    }
    return paths(named);
  }

  private static List<String> paths(List<Listing.Named> named) {
    return Listing.of(named, new Configuration()).files().stream().map(f -> f.path()).toList();
  }

  private static List<String> roles(Listing.Named... named) {
    return Listing.of(List.of(named), new Configuration()).files().stream()
        .map(f -> f.documentId() + " " + f.role().label())
        .toList();
  }

  private Listing.Named text(String name) {
    return new Listing.Named(at(name), Role.TEXT, "--text");
  }

  private Listing.Named source(String name) {
    return new Listing.Named(at(name), Role.SOURCE, "--sources");
  }

  private String at(String name) {
    return name.isEmpty() ? folder.toString() : folder + "/" + name;
  }
}
