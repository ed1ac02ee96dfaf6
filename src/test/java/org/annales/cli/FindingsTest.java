package org.annales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annales.TestInput;
import org.annales.results.RunTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
  @TempDir private Path folder;

  @Test
  void sectionsWordsNamesAndSourcesThatLeadAreALineEach() throws IOException {
    write(
        "documents",
        document("tale", "text", "null"),
        document("log-1", "source", "1891"),
        document("log-2", "source", "1887"),
        document("log-3", "source", "null"));
    write(
        "sections",
        section("tale", "front"),
        section("tale", "chapter"),
        section("tale", "chapter"),
        section("tale", "chapter"),
        section("tale", "preface"),
        section("tale", "story"),
        section("tale", "story"),
        section("tale", "notes"),
        section("log-1", "text"));
    write(
        "keyness",
        key("tale/chapter-1", "weir", 40, true, "rest"),
        key("tale/chapter-2", "weir", 90, true, "rest"),
        key("tale/chapter-3", "mill", 70, true, "rest"),
        key("tale/chapter-3", "rare", 500, false, "rest"),
        key("tale/chapter-3", "other", 600, true, "pair"));
    write(
        "entities",
        entity("tale", "Ann", "person", 3),
        entity("tale", "Bo", "person", 3000),
        entity("tale", "Quay", "place", 2),
        entity("log-1", "Nobody", "person", 9));

    assertThat(findings(4))
        .containsExactly(
            "Sections: 3 chapters, 2 stories, notes, 1 preface",
            "Words that mark a section: weir (chapter-2), mill (chapter-3)",
            "Persons: Bo 3,000, Ann 3",
            "Places: Quay 2",
            "Sources: 3, 2 of them dated: 1887–1891");
  }

  @Test
  void onlyFiveLead() throws IOException {
    write("documents", document("tale", "text", "null"));
    String[] names = new String[7];
    for (int i = 0; i < names.length; i++) {
      names[i] = entity("tale", "N" + i, "person", i);
    }
    write("entities", names);

    assertThat(findings(7)).containsExactly("Persons: N6 6, N5 5, N4 4, N3 3, N2 2");
  }

  @Test
  void aTextWithoutHeadingsIsNamedAsSuch() throws IOException {
    write("documents", document("tale", "text", "null"));
    write("sections", section("tale", "text"));

    assertThat(findings(1)).containsExactly("Sections: no headings found (table structure: why)");
  }

  @Test
  void tablesThatAreNotThereOrTooLargeAreLeftOut() throws IOException {
    assertThat(findings(0)).isEmpty();
    write("documents", document("tale", "text", "null"));
    write("entities", entity("tale", "Ann", "person", 3));

    assertThat(findings(1_000_000)).isEmpty();
  }

  private List<String> findings(long rows) throws IOException {
    return new Findings(RunTables.preferringJson(folder), Map.of("entities", rows)).lines();
  }

  private void write(String table, String... rows) {
    TestInput.write(
        folder.resolve("json/" + table + "/part-00000.json"), String.join("\n", rows) + "\n");
  }

  private static String document(String id, String role, String year) {
    return json("{'document_id':'%s','role':'%s','year':%s}", id, role, year);
  }

  private static String section(String document, String kind) {
    return json("{'document_id':'%s','kind':'%s'}", document, kind);
  }

  private static String key(String target, String term, int g2, boolean robust, String scope) {
    return json(
        "{'document_id':'tale','target':'%s','scope':'%s','n':1,'term':'%s','direction':'over',"
            + "'robust':%s,'log_likelihood':%d.5,'evidence':[{'text':'a'}]}",
        target, scope, term, robust, g2);
  }

  private static String entity(String document, String name, String type, int mentions) {
    return json(
        "{'document_id':'%s','name':'%s','type':'%s','mentions':%d,'aliases':['x']}",
        document, name, type, mentions);
  }

  private static String json(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).replace('\'', '"');
  }
}
