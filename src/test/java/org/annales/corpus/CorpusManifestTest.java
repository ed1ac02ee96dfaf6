package org.annales.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.settings.InputException;
import org.annales.text.model.InputFile;
import org.annales.text.model.Metadata;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusManifestTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTwoFiles() throws IOException {
    write("weir.txt", "geese");
    write("old/mill.txt", "geese");
  }

  @Test
  void whatItSaysIsGivenToTheFiles() throws IOException {
    manifest(
        """
        documents:
          - file: weir.txt
            title: The Weir
            author: A. Pell
            date: 9 May 1874
            language: de
            role: source
            document_id: pell-weir
          - file: old/mill.txt
            title: The Mill
        """);
    Listing listing = listing();

    assertThat(listing.files())
        .extracting(CorpusManifestTest::told, InputFile::given)
        .containsExactly(
            tuple("mill text old/mill.txt", new Metadata("The Mill", null, null, null)),
            tuple(
                "pell-weir source weir.txt",
                new Metadata("The Weir", "A. Pell", "9 May 1874", "de")));
    assertThat(listing.notRead()).isEmpty();
  }

  @Test
  void itIsNoDocumentAndIsOnRecord() throws IOException {
    manifest("documents: [{file: weir.txt}]");

    assertThat(told()).containsExactly("mill text old/mill.txt", "weir text weir.txt");
    assertThat(listing().manifests())
        .extracting(m -> m.path() + " " + m.bytes() + " " + m.read() + " " + m.sha256())
        .containsExactly(
            "corpus.yaml 29 true b2e562ba3829a929c4efb2e927a6b85abc4b3d34763be43707a331e5901fb8ce");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1893-02-12 | 1893-02-12",
        "1893 | 1893",
        "2004-05-01T00:00:00Z | 2004-05-01T00:00:00Z",
        "1_893 | 1_893",
        "0777 | 0777",
        "1.10 | 1.10",
        "no | no",
        "'1893' | 1893",
        "\"c. 1893\" | c. 1893",
        "!!str 1893 | 1893",
        "~ | ",
        "'' | "
      })
  void aValueStaysAsItIsWritten(String yaml, String value) throws IOException {
    manifest("documents: [{file: weir.txt, date: " + yaml + ", title: " + yaml + "}]");

    Metadata given = file("weir.txt").given();
    assertThat(List.of(String.valueOf(given.published()), String.valueOf(given.title())))
        .containsOnly(String.valueOf(value));
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "DE, de",
    "no, no",
    "grc, grc",
    "eng, en",
    "ger, de",
    "pt-BR, pt",
    "zh_Hans, zh"
  })
  void aLanguageIsGivenByItsCode(String yaml, String language) throws IOException {
    manifest("documents: [{file: weir.txt, language: " + yaml + "}]");

    assertThat(file("weir.txt").given().language()).isEqualTo(language);
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"weir.txt", "./weir.txt", "old/../weir.txt", "old//..//weir.txt"})
  void aFileMayBeNamedInSeveralWays(String name) throws IOException {
    manifest("documents: [{file: " + name + ", document_id: it}]");

    assertThat(told()).contains("it text weir.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"d[1].txt", "12:30 o'clock.txt", "100%.txt", "a#b?.txt", "Žižkov 𝒜.txt", "a:b"})
  void aFileMayBearAnyName(String name) throws IOException {
    write(name, "geese");
    manifest("documents: [{file: \"" + name + "\", document_id: it}]");

    assertThat(told()).contains("it text " + name);
    assertThat(problems()).isEmpty();
  }

  @Test
  void lettersWithAccentsMayBeWrittenApartInTheFileSystem() throws IOException {
    write("cafe\u0301.txt", "geese");
    manifest("documents: [{file: caf\u00E9.txt, document_id: it}]");

    assertThat(told()).contains("it text cafe\u0301.txt");
  }

  @Test
  void aByteOrderMarkDoesNotHurt() throws IOException {
    manifest("\uFEFFdocuments: [{file: weir.txt, document_id: it}]");

    assertThat(told()).contains("it text weir.txt");
  }

  @Test
  void ofTwoManifestsTheNearerIsBelievedWhole() throws IOException {
    manifest("documents:\n  - {file: old/mill.txt, title: Far, date: 1874}\n");
    write("old/corpus.yml", "documents: [{file: mill.txt, title: Near}]");

    assertThat(file("old/mill.txt").given()).isEqualTo(new Metadata("Near", null, null, null));
    assertThat(problems())
        .containsExactly(
            "corpus.yaml:2 warning manifest_nearer: old/mill.txt is named in old/corpus.yml too,"
                + " which lies nearer; what is said here is not used");
  }

  @Test
  void whatTheNearerIsSilentOnTheFartherSays() throws IOException {
    manifest("documents:\n  - {file: old/mill.txt, title: Far}\n");
    write("old/tar.txt", "geese");
    write("old/corpus.yaml", "documents: [{file: tar.txt}]");

    assertThat(file("old/mill.txt").given().title()).isEqualTo("Far");
    assertThat(problems())
        .containsExactly(
            "corpus.yaml:2 note manifest_nearer: old/mill.txt lies nearer to old/corpus.yaml, which"
                + " is silent on it");
  }

  @Test
  void ofTwoInOneFolderOneIsRead() throws IOException {
    manifest("documents: [{file: weir.txt, title: One}]");
    write("corpus.yml", "documents: [{file: weir.txt, title: Two}]");

    assertThat(file("weir.txt").given().title()).isEqualTo("One");
    assertThat(problems())
        .containsExactly(
            "corpus.yml:null warning manifest_second: the folder has a manifest already,"
                + " corpus.yaml; this one is not used");
  }

  @Test
  void aManifestThatIsNamedItselfNamesTheFilesToBeRead() throws IOException {
    write("tar.txt", "geese");
    manifest("documents: [{file: old/mill.txt}, {file: weir.txt, role: source}, {file: lost.txt}]");
    Listing.Named named = named(folder.resolve("corpus.yaml"), Role.TEXT);

    Listing listing = Listing.of(List.of(named), new Configuration());
    assertThat(listing.files())
        .extracting(CorpusManifestTest::told)
        .containsExactly("mill text old/mill.txt", "weir source weir.txt");
    assertThat(listing.notRead())
        .extracting(Problem::code)
        .containsExactly("manifest_file_missing");
  }

  @Test
  void aManifestThatIsNamedItselfAndNamesNothingHoldsNoFile() throws IOException {
    manifest("documents: [");
    List<Listing.Named> named = List.of(named(folder.resolve("corpus.yaml"), Role.TEXT));

    assertThatThrownBy(() -> Listing.of(named, new Configuration()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("corpus.yaml names no file that is there: line 1: ");
  }

  @Test
  void aRoleOverridesTheOptionsThatNamedTheFile() throws IOException {
    manifest("documents: [{file: weir.txt, role: source}]");
    List<Listing.Named> named =
        List.of(named(folder, Role.TEXT), named(folder.resolve("weir.txt"), Role.TEXT));

    assertThat(Listing.of(named, new Configuration()).files())
        .extracting(CorpusManifestTest::told)
        .containsExactly("mill text old/mill.txt", "weir source weir.txt");
  }

  @Test
  void anIdThatIsGivenGoesBeforeOneThatIsMadeOfAName() throws IOException {
    manifest("documents: [{file: weir.txt, document_id: mill}]");

    assertThat(told()).containsExactly("old-mill text old/mill.txt", "mill text weir.txt");
  }

  @Test
  void anIdThatIsGivenTwiceIsThatOfTheFirst() throws IOException {
    manifest(
        "documents:\n  - {file: weir.txt, document_id: it}\n  - {file: old/mill.txt, document_id: it}\n");

    assertThat(told()).containsExactly("it text old/mill.txt", "weir text weir.txt");
    assertThat(problems())
        .containsExactly(
            "corpus.yaml:2 warning manifest_id_twice: the document_id it of weir.txt is given to"
                + " another file");
  }

  static Stream<String[]> mistakes() {
    return Stream.of(
        mistake("", "null warning manifest_empty: the manifest says nothing"),
        mistake("# nothing\n", "null warning manifest_empty: the manifest says nothing"),
        mistake("geese", "1 error manifest_not_read: NOT expected the key documents, found geese"),
        mistake(
            "- geese", "1 error manifest_not_read: NOT expected the key documents, found a list"),
        mistake(
            "a: 1\n",
            "1 warning manifest_unknown_key: unknown key a",
            "1 error manifest_not_read: NOT it has no key documents"),
        mistake(
            "documents: geese",
            "1 error manifest_not_read: NOT expected a list of files under documents, found geese"),
        mistake(
            "documents:\n",
            "1 error manifest_not_read: NOT expected a list of files under documents, found nothing"),
        mistake(
            "documents:\n  - file: [\n",
            "3 error manifest_not_read: NOT it is not YAML: expected the node content, but found '<stream end>'"),
        mistake(
            "documents:\n\t- file: weir.txt\n",
            "2 error manifest_not_read: NOT it is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"),
        mistake(
            "document:\n- file: weir.txt\ndocuments: []",
            "1 warning manifest_unknown_key: unknown key document; did you mean documents?"),
        mistake(
            "documents:\n- weir.txt\n",
            "2 warning manifest_form: expected keys as file and title, found weir.txt"),
        mistake(
            "documents:\n- title: The Weir\n",
            "2 warning manifest_form: an entry without file; it is not used"),
        mistake(
            "documents:\n- file: weir.txt\n  titel: The Weir\n",
            "3 warning manifest_unknown_key: unknown key titel; did you mean title?"),
        mistake(
            "documents:\n- file: weir.txt\n  title: A\n  title: B\n",
            "4 warning manifest_key_twice: title is given twice; the first is taken"),
        mistake(
            "documents: []\ndocuments: []\n",
            "2 warning manifest_key_twice: documents stands twice; only the first is read"),
        mistake(
            "documents: []\n---\nmore: 1\n",
            "3 warning manifest_form: a second YAML document begins here; it is not read"),
        mistake(
            "documents:\n- file: weir.txt\n  author: [A, B]\n",
            "3 warning manifest_value: author: expected one value, found a list"),
        mistake(
            "documents:\n- file: lost.txt\n",
            "2 warning manifest_file_missing: lost.txt is not among the files that are read"),
        mistake(
            "documents:\n- file: old\n",
            "2 warning manifest_file_missing: old is not among the files that are read"),
        mistake(
            "documents:\n- file: corpus.yaml\n",
            "2 warning manifest_file_missing: corpus.yaml is not among the files that are read"),
        mistake(
            "documents:\n- file: weir.txt\n- file: ./weir.txt\n",
            "3 warning manifest_file_twice: weir.txt is named in line 2 already; this entry is not used"),
        mistake(
            "documents:\n- file: weir.txt\n  role: sorce\n",
            "3 warning manifest_role: role: expected text or source, found sorce; did you mean source?"),
        mistake(
            "documents:\n- file: weir.txt\n  language: English\n",
            "3 warning manifest_language: language: expected an ISO 639 code such as en, found English"),
        mistake(
            "documents:\n- file: weir.txt\n  language: zz\n",
            "3 warning manifest_language: language: expected an ISO 639 code such as en, found zz"),
        mistake(
            "documents:\n- file: weir.txt\n  document_id: the weir\n",
            "3 warning manifest_document_id: document_id: expected letters, digits and hyphens, found the weir"),
        mistake(
            "documents:\n- file: weir.txt\n  document_id: a/b\n",
            "3 warning manifest_document_id: document_id: expected letters, digits and hyphens, found a/b"),
        mistake(
            "documents:\n- file: ../x.txt\n",
            "2 warning manifest_file_outside: ../x.txt does not lie in the manifest's folder; the entry is not used"),
        mistake(
            "documents:\n- file: old/../../x.txt\n",
            "2 warning manifest_file_outside: old/../../x.txt does not lie in the manifest's folder; the entry is not used"),
        mistake(
            "documents:\n- file: /x.txt\n",
            "2 warning manifest_file_outside: /x.txt does not lie in the manifest's folder; the entry is not used"),
        mistake(
            "documents:\n- file: hdfs://host/x.txt\n",
            "2 warning manifest_file_outside: hdfs://host/x.txt does not lie in the manifest's folder; the entry is not used"),
        mistake(
            "documents:\n- file: .\n",
            "2 warning manifest_file_outside: . does not lie in the manifest's folder; the entry is not used"),
        mistake(
            "documents:\n- &a\n  file: weir.txt\n- *a\n",
            "4 warning manifest_form: expected keys as file and title, found the alias *a"),
        mistake(
            "documents:\n- file: &a weir.txt\n  title: *a\n",
            "3 warning manifest_value: title: expected one value, found the alias *a"));
  }

  private static String[] mistake(String yaml, String... told) {
    String lines =
        Stream.of(told)
            .map(
                line ->
                    line.replace(
                        "NOT ", "the manifest is not read, and nothing that it says is used: "))
            .collect(Collectors.joining("\n"));
    return new String[] {yaml, lines};
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsAProblemAndTheCorpusIsRead(String yaml, String told) throws IOException {
    manifest(yaml);

    assertThat(told()).containsExactly("mill text old/mill.txt", "weir text weir.txt");
    assertThat(String.join("\n", problems())).isEqualTo(told.replaceAll("(?m)^", "corpus.yaml:"));
    assertThat(listing().notRead())
        .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank());
  }

  @Test
  void whatIsRightBesideAMistakeIsUsed() throws IOException {
    manifest(
        "documents:\n- {file: weir.txt, titel: A, date: 1874, role: x}\n- {file: lost}\n- {file: old/mill.txt, date: 1875}\n");

    assertThat(file("weir.txt").given().published()).isEqualTo("1874");
    assertThat(file("old/mill.txt").given().published()).isEqualTo("1875");
  }

  @Test
  void ofABrokenManifestNothingIsUsed() throws IOException {
    manifest("documents:\n- {file: weir.txt, title: A}\n- {file: ]\n");

    assertThat(file("weir.txt").given()).isEqualTo(Metadata.NONE);
    assertThat(listing().manifests()).extracting(CorpusManifest::read).containsExactly(false);
  }

  @Test
  void bytesThatAreNoUnicodeAreAProblem() throws IOException {
    Files.write(
        folder.resolve("corpus.yaml"), "documents: [{file: Weiß.txt}]".getBytes(ISO_8859_1));

    assertThat(problems())
        .containsExactly(
            "corpus.yaml:null error manifest_not_read: the manifest is not read, and nothing that it"
                + " says is used: it is not valid UTF-8");
  }

  @Test
  void anUnprintableSignIsAProblem() throws IOException {
    manifest("documents:\n- {file: weir.txt, title: \u0001}\n");

    assertThat(problems()).singleElement().asString().contains("error manifest_not_read");
  }

  @Test
  @Timeout(20)
  void aBombOfAliasesDoesNotHurt() throws IOException {
    StringBuilder yaml = new StringBuilder("a0: &a0 [geese, geese]\n");
    for (int i = 1; i < 60; i++) {
      String before = "*a" + (i - 1);
      yaml.append("a%d: &a%d [%s, %s]\n".formatted(i, i, before, before));
    }
    manifest(yaml + "documents: [{file: weir.txt, title: *a59}]\n");

    assertThat(told()).hasSize(2);
    assertThat(problems()).hasSize(61).last().asString().contains("found the alias *a59");
  }

  @Test
  @Timeout(20)
  void aBombOfBracketsDoesNotHurt() throws IOException {
    manifest("documents: " + "[".repeat(2_000_000));

    assertThat(problems()).singleElement().asString().contains("error manifest_not_read");
  }

  @Test
  @Timeout(20)
  void fortyThousandEntriesAreRead() throws IOException {
    String entries =
        IntStream.range(0, 40_000)
            .mapToObj(
                "- file: old/%d.txt\n  title: The history of the mill at the weir, by one who kept it\n  date: 9 May 1874\n"
                    ::formatted)
            .collect(Collectors.joining());
    manifest("documents:\n" + entries + "- {file: weir.txt, title: Last}\n");

    Listing listing = listing();
    assertThat(listing.files()).last().extracting(f -> f.given().title()).isEqualTo("Last");
    assertThat(listing.notRead()).hasSize(40_000);
  }

  private void manifest(String yaml) throws IOException {
    write("corpus.yaml", yaml);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Listing listing() {
    return Listing.of(List.of(named(folder, Role.TEXT)), new Configuration());
  }

  private static Listing.Named named(Path path, Role role) {
    return new Listing.Named(path.toString(), role, "--text");
  }

  private List<String> told() {
    return listing().files().stream().map(CorpusManifestTest::told).toList();
  }

  private static String told(InputFile file) {
    return file.documentId() + " " + file.role().label() + " " + file.path();
  }

  private InputFile file(String path) {
    return listing().files().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
  }

  private List<String> problems() {
    return listing().notRead().stream()
        .map(
            p ->
                "%s:%s %s %s: %s"
                    .formatted(p.path(), p.line(), p.severity().label(), p.code(), p.message()))
        .toList();
  }
}
