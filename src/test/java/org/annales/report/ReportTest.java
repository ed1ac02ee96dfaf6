package org.annales.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.annales.report.ReportFolder.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";

  @TempDir private Path temp;
  private ReportFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new ReportFolder(temp);
  }

  private ReportFolder book(String title, String... sections) {
    return folder
        .manifest(
            "generator", "annales",
            "version", "1",
            "started", "2026-01-02T03:04:05Z",
            "analyses", List.of("keyness"),
            "configuration",
                row("text", List.of("my book.txt"), "output", "out", "only", List.of("keyness")))
        .work("book", title, sections);
  }

  private static Map<String, Object> term(String section, String term, boolean robust) {
    return row(
        "target",
        "book/" + section,
        "scope",
        "rest",
        "document_id",
        "book",
        "n",
        1,
        "term",
        term,
        "target_count",
        9,
        "reference_count",
        1,
        "direction",
        "over",
        "log_likelihood",
        20.5,
        "log_ratio",
        3.2,
        "q_value",
        0.01,
        "robust",
        robust,
        "evidence",
        List.of(
            row(
                "section_id", "book/" + section,
                "paragraph", 1,
                "sentence", 2,
                "start_line", 12,
                "end_line", 13,
                "text", "The lamp burned low.")));
  }

  @Test
  void nothingIsLoadedAndOnlyItsOwnStyleAndScriptCount() {
    Document page = book("The Mole", "One", "Two").page();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy).startsWith("default-src 'none';");
    for (String element : List.of("style", "script")) {
      assertThat(page.select(element)).hasSize(1);
      byte[] digest = DigestUtils.sha256(page.select(element).first().data().getBytes(UTF_8));
      assertThat(policy)
          .contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(page.select("[src], link, iframe, object, [style]")).isEmpty();
  }

  @Test
  void everyLinkLeadsToAnIdOfThePageAndNoIdIsUsedTwice() {
    Document page =
        book("The Mole", "One", "Two")
            .table("keyness", List.of(term("chapter-1", "lamp", true)))
            .json(
                "datapackage.json",
                row(
                    "resources",
                    List.of(
                        resource("keyness"),
                        resource("documents"),
                        resource("sections"),
                        resource("problems"),
                        resource("set_aside"))))
            .page();
    Set<String> ids = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        twice.add(element.id());
      }
    }

    assertThat(twice).isEmpty();
    assertThat(page.select("a[href]"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
  }

  @Test
  void shortSectionsAreCountedWhereAllAreShort() {
    List<Map<String, Object>> sections = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      sections.add(
          row(
              "section_id",
              "book/chapter-" + i,
              "document_id",
              "book",
              "kind",
              "chapter",
              "ordinal",
              i,
              "title",
              "Lamp " + i,
              "words",
              900,
              "confidence",
              1.0));
    }
    assertThat(book("The Mole", "One").table("sections", sections).page().text())
        .contains("All 6 sections have fewer than 1,000 counted words")
        .doesNotContain("1 more sections");
  }

  private static Map<String, Object> resource(String name) {
    return row(
        "name",
        name,
        "description",
        "Rows of " + name,
        "schema",
        row("fields", List.of(row("name", "a", "type", "string", "description", "A."))));
  }

  @Test
  void titlesAndTermsAreTextAndNeverMarkup() {
    Document page =
        book(HOSTILE, HOSTILE, "\u202e\u05d0\u05d1 \ud83d\udd25 " + "x".repeat(1000))
            .table("keyness", List.of(term("chapter-1", HOSTILE, true)))
            .page();

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
    assertThat(page.select("#w1-keyness-table td").eachText()).contains(HOSTILE);
  }

  @Test
  void anAnalysisThatDidNotRunIsNamedWithTheCommandThatRunsIt() {
    Document page = book("The Mole", "One", "Two").page();

    assertThat(page.select("#w1-tone .notice").text()).contains("sentiment did not run");
    assertThat(page.select("#w1-tone pre").text())
        .isEqualTo("./run.sh --text 'my book.txt' --output out --only keyness,sentiment");
  }

  @Test
  void aTableThatWasDeletedIsNamed() {
    Document page = book("The Mole", "One", "Two").page();

    assertThat(page.select("#w1-keyness .notice").text())
        .contains("The files of keyness are no longer in the folder");
  }

  @Test
  void aTermLeadsToItsTableItsRowsAndTheLinesOfItsSentence() {
    Document page =
        book("The Mole", "One", "Two")
            .table("keyness", List.of(term("chapter-1", "lamp", true)))
            .page();

    Element part = page.select("#w1-keyness").first();
    assertThat(part.select("tbody tr").text())
        .contains("lamp", "The lamp burned low. (lines 12–13)");
    assertThat(part.select(".origin").text()).contains("document_id = 'book' and scope = 'rest'");
    assertThat(page.select("#w1-glance").text())
        .contains("“lamp” marks “1. One” (9 of 10 occurrences)");
  }

  @Test
  void aTermThatIsNotRobustIsNoFinding() {
    Document page =
        book("The Mole", "One", "Two")
            .table("keyness", List.of(term("chapter-1", "lamp", false)))
            .page();

    assertThat(page.select("#w1-glance").text()).doesNotContain("marks");
    assertThat(page.select("#w1-keyness tbody tr")).hasSize(1);
  }

  @Test
  void aWorkOfOneSectionSaysThatThereIsNothingToCompare() {
    Document page = book("The Mole", "One").table("keyness", List.of()).page();

    assertThat(page.select("#w1-keyness .notice").text()).contains("nothing to compare");
  }

  @Test
  void aRunWithoutWorksSaysSo() {
    Document page =
        folder
            .manifest("generator", "annales", "analyses", List.of("ngrams"))
            .table(
                "documents",
                List.of(
                    row(
                        "document_id", "letter",
                        "path", "letter.txt",
                        "role", "source",
                        "year", 1893,
                        "kind", "letters",
                        "words", 300,
                        "status", "read")))
            .table("sections", List.of())
            .page();

    assertThat(page.select("#works .notice").text()).contains("No work was read");
    assertThat(page.select("#sources").text()).contains("1 source was read with 300 counted words");
    assertThat(page.select("#sources svg")).hasSize(1);
  }

  @Test
  void anEmptyFolderStillGivesAPageThatSaysWhatIsMissing() {
    assertThat(folder.page().select("#works .notice")).hasSize(1);
  }

  @Test
  void aBookOfAThousandChaptersStaysReadable() {
    String[] titles =
        IntStream.rangeClosed(1, 1000).mapToObj(i -> "Chapter " + i).toArray(String[]::new);
    Document page = book("Long", titles).table("keyness", List.of()).page();

    assertThat(page.getAllElements().size()).isLessThan(20_000);
    assertThat(page.select("#w1-pages > section")).hasSize(120);
    assertThat(page.select("#w1-pages").text()).contains("first 120 of 1,000 sections");
  }

  @Test
  void moreWorksThanAreShownAreCounted() {
    List<Map<String, Object>> documents = new ArrayList<>();
    List<Map<String, Object>> sections = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String id = "work-" + i;
      documents.add(
          row(
              "document_id",
              id,
              "path",
              id + ".txt",
              "role",
              "text",
              "title",
              "Work " + i,
              "words",
              100,
              "file_words",
              100,
              "status",
              "read"));
      for (int chapter = 1; chapter <= 20; chapter++) {
        sections.add(
            row(
                "section_id",
                id + "/chapter-" + chapter,
                "document_id",
                id,
                "ordinal",
                chapter,
                "kind",
                "chapter",
                "number",
                chapter,
                "title",
                "Chapter " + chapter,
                "words",
                5));
      }
    }
    Document page =
        folder
            .manifest("generator", "annales", "analyses", List.of())
            .table("documents", documents)
            .table("sections", sections)
            .page();

    assertThat(page.select("h1").text()).isEqualTo("2,000 works");
    assertThat(page.select("#works").text()).contains("The first 50 are shown");
    assertThat(page.select("#works-table tbody tr")).hasSize(50);
    assertThat(page.getAllElements().size()).isLessThan(20_000);
    assertThat(page.html().length()).isLessThan(3_000_000);
  }
}
