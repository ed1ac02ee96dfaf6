package org.annales.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annales.entity.linking.AuthorityRecord;
import org.annales.entity.linking.NameType;
import org.annales.settings.Settings.CountedUnit;
import org.annales.settings.Settings.LetterCase;
import org.annales.settings.Settings.Possessive;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.SectionKind;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  private final SettingsReader reader = new SettingsReader();

  @Test
  void theDefaultsAreThoseOfTheFileThatUsersEdit() {
    Settings settings = reader.read().settings();

    assertThat(settings.text()).containsExactly("input/text");
    assertThat(settings.sources()).containsExactly("input/sources");
    assertThat(settings.output()).isEqualTo("output");
    assertThat(settings.format()).containsExactly(Format.PARQUET, Format.JSON);
    assertThat(settings.only()).isEmpty();
    assertThat(settings.zones()).containsExactly(Zone.BODY, Zone.VERSE);
    assertThat(settings.stopwords()).isEqualTo(StopwordList.NONE);
    assertThat(settings.ngrams())
        .isEqualTo(
            new NgramSettings(CountedUnit.TOKEN, 1, 5, 0, List.of(1L, 2L), true, true, true));
    assertThat(settings.collocations())
        .isEqualTo(
            new CollocationSettings(CountedUnit.TOKEN, 5, 5, true, 5, 10, List.of(), true, 5));
    assertThat(settings.readingRules())
        .isEqualTo(
            new ReadingRules(
                "auto",
                TokenRules.DEFAULT,
                Set.of(Zone.BODY, Zone.VERSE),
                Quotations.INCLUDE,
                Map.of()));
  }

  @Test
  void headingsFixedByHandAreReadForTheirDocuments() {
    reader.file(
        "my.yaml",
        """
        structure:
          - "weir:12 chapter 3 The Lamp of 1893"
          - "weir:40 none"
          - "mill-2:7 foreword"
        """);

    assertThat(reader.read().settings().readingRules().fixedHeadings())
        .isEqualTo(
            Map.of(
                "weir",
                List.of(
                    new FixedHeading(12, SectionKind.CHAPTER, 3, "The Lamp of 1893"),
                    new FixedHeading(40, null, null, null)),
                "mill-2",
                List.of(new FixedHeading(7, SectionKind.FOREWORD, null, null))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weir chapter 3 | expected DOCUMENT:LINE KIND",
        "weir:0 chapter | expected DOCUMENT:LINE KIND",
        "weir:12 | expected DOCUMENT:LINE KIND",
        "weir:12 chaptre 3 | expected a kind of section: front, contents"
      })
  void aHeadingFixedWronglyIsAMistake(String fix, String message) {
    reader.file("my.yaml", "structure: ['" + fix + "']\n");

    assertThatThrownBy(reader::read)
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("my.yaml:1: structure: " + message)
        .hasMessageContaining("found " + fix);
  }

  @Test
  void aFileIsLaidOverTheDefaults() {
    reader.file("my.yaml", "language: de\nngrams:\n  max: 3\n  totals: false\n");
    Settings settings = reader.read().settings();

    assertThat(settings.language()).isEqualTo("de");
    assertThat(settings.ngrams())
        .isEqualTo(
            new NgramSettings(CountedUnit.TOKEN, 1, 3, 0, List.of(1L, 2L), true, false, true));
  }

  @Test
  void assignmentsAreLaidOverAFileAndOptionsOverBoth() {
    reader.file("my.yaml", "language: de\noutput: here\n");
    reader.assignment("language=fr");
    reader.assignment("output=there");
    reader.option("output", "elsewhere", "--output");
    Settings settings = reader.read().settings();

    assertThat(settings.language()).isEqualTo("fr");
    assertThat(settings.output()).isEqualTo("elsewhere");
  }

  @Test
  void listsInAssignmentsAreDividedByCommas() {
    reader.assignment("zones=body, footnote");
    reader.assignment("only=ngrams");
    reader.assignment("format=[json]");
    reader.assignment("sources=");
    Settings settings = reader.read().settings();

    assertThat(settings.zones()).containsExactly(Zone.BODY, Zone.FOOTNOTE);
    assertThat(settings.only()).containsExactly("ngrams");
    assertThat(settings.format()).containsExactly(Format.JSON);
    assertThat(settings.sources()).isEmpty();
  }

  @Test
  void oneValueIsAListOfOneInAFileToo() {
    reader.file("my.yaml", "zones: footnote\ntext: books\n");
    Settings settings = reader.read().settings();

    assertThat(settings.zones()).containsExactly(Zone.FOOTNOTE);
    assertThat(settings.text()).containsExactly("books");
  }

  @Test
  void caseDoesNotMatterInNamesOfValues() {
    reader.assignment("tokens.case=KEEP");
    reader.assignment("tokens.possessive=Strip");
    Settings.Tokens tokens = reader.read().settings().tokens();

    assertThat(tokens)
        .isEqualTo(
            new Settings.Tokens(LetterCase.KEEP, Possessive.STRIP, false, Settings.Words.REGEX));
  }

  @Test
  void ngramsOfLemmasGoWithLemmas() {
    reader.assignment("ngrams.of=lemma");
    reader.assignment("tokens.lemmas=true");

    assertThat(reader.read().settings().ngrams().of()).isEqualTo(CountedUnit.LEMMA);
  }

  @Test
  void theCodeOfNorwegianIsNotTakenForANegation() {
    reader.assignment("stopwords=no");
    reader.file("my.yaml", "language: no\n");
    Settings settings = reader.read().settings();

    assertThat(settings.stopwords()).isEqualTo(StopwordList.NO);
    assertThat(settings.language()).isEqualTo("no");
  }

  @Test
  void aSpanMayHaveOneSideAndNotNone() {
    reader.assignment("collocations.left=0");
    assertThat(reader.read().settings().collocations().left()).isZero();

    reader.assignment("collocations.right=0");
    assertThat(mistakes())
        .containsExactly(
            "--set collocations.right=0: collocations.right: expected at least 1 where"
                + " collocations.left is 0, found 0");
  }

  @Test
  void nodesAreAListOfWords() {
    reader.assignment("collocations.nodes=lamp,harbour");

    assertThat(reader.read().settings().collocations().nodes()).containsExactly("lamp", "harbour");
  }

  @Test
  void stopwordsAreNamedByTheirLanguage() {
    reader.assignment("stopwords=de");

    assertThat(reader.read().settings().stopwords()).isEqualTo(StopwordList.DE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngram.max=3         | ngram.max: unknown key; did you mean ngrams.max?",
        "zone=body           | zone: unknown key; did you mean zones?",
        "max_n=3             | max_n: unknown key; did you mean ngrams.max?",
        "quarterdeck=3       | quarterdeck: unknown key",
        "ngrams.max.more=3   | ngrams.max.more: unknown key",
        "ngrams=3            | ngrams: expected keys below it: ngrams.of, ngrams.min, ngrams.max,"
            + " ngrams.skip, ngrams.min_count, ngrams.by_section, ngrams.totals, ngrams.dispersion",
        "ngrams.max=many     | ngrams.max: found \"many\", expected a whole number, as the default"
            + " 5",
        "ngrams.max=2.5      | ngrams.max: found 2.5, expected a whole number, as the default 5",
        "ngrams.max=[1, 2]   | ngrams.max: found [1,2], expected a whole number, as the default 5",
        "ngrams.max=         | ngrams.max: expected a value, as the default 5",
        "ngrams.max=null     | ngrams.max: expected a value, as the default 5",
        "report.write=perhaps | report.write: found \"perhaps\", expected true or false, as the"
            + " default true",
        "quotations=ony      | quotations: found \"ony\", expected one of include, exclude, only;"
            + " did you mean only?",
        "zones=body,boddy    | zones: found \"boddy\", expected one of body, verse, epigraph,"
            + " heading, endnote, footnote, caption, facsimile, noise, index, contents, front,"
            + " back; did you mean body?",
        "ngrams.min=0        | ngrams.min: expected a whole number from 1 to 10, found 0",
        "ngrams.max=11       | ngrams.max: expected a whole number from 1 to 10, found 11",
        "ngrams.min=6        | ngrams.min: expected at most ngrams.max, which is 5, found 6",
        "ngrams.of=lemma     | ngrams.of: expected token, or tokens.lemmas=true beside it, found"
            + " lemma",
        "ngrams.of=lemmas    | ngrams.of: found \"lemmas\", expected one of token, lemma; did you"
            + " mean lemma?",
        "tokens.lemmas=maybe | tokens.lemmas: found \"maybe\", expected true or false, as the"
            + " default false",
        "ngrams.min_count=0  | ngrams.min_count: expected whole numbers from 1, found 0",
        "ngrams.min_count=1,0 | ngrams.min_count: expected whole numbers from 1, found 0",
        "ngrams.min_count=   | ngrams.min_count: expected at least one number, found none",
        "ngrams.min_count=1,two | ngrams.min_count: found \"two\", expected a list, as the default"
            + " [1,2]",
        "gzip_json_above=-1  | gzip_json_above: expected a whole number of rows from 0, found -1",
        "collocations.of=lemma | collocations.of: expected token, or tokens.lemmas=true beside it,"
            + " found lemma",
        "collocations.left=-1 | collocations.left: expected a whole number from 0 to 50, found -1",
        "collocations.right=51 | collocations.right: expected a whole number from 0 to 50, found"
            + " 51",
        "collocations.min_count=0 | collocations.min_count: expected a whole number from 1, found"
            + " 0",
        "collocations.min_node_count=0 | collocations.min_node_count: expected a whole number from"
            + " 1, found 0",
        "collocations.min_count_in_section=0 | collocations.min_count_in_section: expected a whole"
            + " number from 1, found 0",
        "sentiment.lexicons= | sentiment.lexicons: expected at least one lexicon, such as vader,"
            + " found none",
        "sentiment.lexicons=vader,vader | sentiment.lexicons: expected each lexicon once, found"
            + " vader, vader",
        "sentiment.rules=veder | sentiment.rules: found \"veder\", expected one of annales, vader,"
            + " none; did you mean vader?",
        "sentiment.permutations=0 | sentiment.permutations: expected a whole number from 1 to"
            + " 100000, found 0",
        "sentiment.bins=0 | sentiment.bins: expected a whole number from 1 to 1000, found 0",
        "sentiment.evidence=101 | sentiment.evidence: expected a whole number from 0 to 100, found"
            + " 101",
        "likeness.deals=99 | likeness.deals: unknown key; did you mean similarity.permutations?",
        "likeness.axes=2 | likeness.axes: unknown key; did you mean similarity.axes?",
        "keyness.keep=tested | keyness.keep: unknown key; did you mean keyness.rows?",
        "comparison.pairs=9 | comparison.pairs: unknown key; did you mean"
            + " comparison.max_sections_for_pairs?",
        "similarity.permutations=39 | similarity.permutations: expected a whole number from 40 to"
            + " 100000, found 39",
        "similarity.words=0 | similarity.words: expected a whole number from 1 to 10000, found 0",
        "similarity.min_count=0 | similarity.min_count: expected a whole number from 1, found 0",
        "similarity.alpha=1 | similarity.alpha: expected a number between 0 and 1, such as 0.05,"
            + " found 1.0",
        "similarity.tree=cosine_delt | similarity.tree: found \"cosine_delt\", expected one of"
            + " cosine_tfidf, jensen_shannon, burrows_delta, cosine_delta; did you mean"
            + " cosine_delta?",
        "collocations.nodes=old lamp | collocations.nodes: expected single words, found \"old"
            + " lamp\"",
        "collocations.nodes=and/or | collocations.nodes: expected words that are one token each,"
            + " found \"and/or\", which is and and or",
        "collocations.nodes=… | collocations.nodes: expected words that are one token each, found"
            + " \"…\", which is none",
        "collocation.left=3   | collocation.left: unknown key; did you mean collocations.left?",
        "keyness.max=6       | keyness.max: expected a whole number from 1 to 5, found 6",
        "keyness.min_count=0 | keyness.min_count: expected a whole number from 1, found 0",
        "keyness.alpha=0     | keyness.alpha: expected a number between 0 and 1, such as 0.05,"
            + " found 0.0",
        "keyness.alpha=few   | keyness.alpha: found \"few\", expected a number, as the default"
            + " 0.05",
        "keyness.rows=all    | keyness.rows: found \"all\", expected one of passed, tested",
        "keyness.permutations=0 | keyness.permutations: expected a whole number from 1 to 1000000,"
            + " found 0",
        "keyness.evidence=-1 | keyness.evidence: expected a whole number from 0 to 100, found -1",
        "comparison.max_sections_for_pairs=1001 | comparison.max_sections_for_pairs: expected a"
            + " whole number from 0 to 1000, found 1001",
        "comparison.sample=70 | comparison.sample: expected a multiple of 50 up to 100000, found"
            + " 70",
        "comparison.resamples=0 | comparison.resamples: expected a whole number from 1 to 100000,"
            + " found 0",
        "comparison.permutations=0 | comparison.permutations: expected a whole number from 1 to"
            + " 100000, found 0",
        "comparison.min_count=0 | comparison.min_count: expected a whole number from 1, found 0",
        "comparison.sets=a b : c | comparison.sets: expected TARGET : REFERENCE without spaces in"
            + " them, such as weir/chapter-03 : rest or year=1917 :"
            + " year=1918..1920, found a b : c",
        "comparison.series=role = source | comparison.series: expected a set of sections without"
            + " spaces, such as role=text or weir+mill, found role ="
            + " source",
        "comparison.series=sources,sources | comparison.series: expected each set once, found"
            + " sources, sources",
        "comparison.words=old lamp | comparison.words: expected words that are one token each,"
            + " found \"old lamp\", which is old and lamp",
        "language=English    | language: expected auto, or an ISO 639 code such as en, found"
            + " English",
        "format=             | format: expected at least one of parquet, json and csv, found none",
        "zones=              | zones: expected at least one zone, found none",
        "zones=index         | zones: expected zones with sentences: body, verse, epigraph,"
            + " heading, endnote, footnote, caption, found index",
        "output={a: b}       | output: found {\"a\":\"b\"}, expected a text, as the default"
            + " \"output\"",
        "output=[a           | output: the value is not valid YAML"
      })
  void aMistakeNamesTheKeyTheValueAndWhatWasExpected(String assignment, String message) {
    reader.assignment(assignment);

    assertThat(mistakes()).containsExactly("--set " + assignment + ": " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngrams.max", "=3", ""})
  void anAssignmentNeedsAKeyAndAValue(String assignment) {
    reader.assignment(assignment);

    assertThat(mistakes())
        .containsExactly("--set " + assignment + ": expected KEY=VALUE, such as ngrams.max=3");
  }

  @Test
  void aMistakeInAFileNamesItsLine() {
    reader.file("my.yaml", "# mine\nlanguage: en\nngrams:\n  maximum: 3\n  min: x\nzoness: body\n");

    assertThat(mistakes())
        .containsExactly(
            "my.yaml:4: ngrams.maximum: unknown key; did you mean ngrams.max?",
            "my.yaml:6: zoness: unknown key; did you mean zones?",
            "my.yaml:5: ngrams.min: found \"x\", expected a whole number, as the default 1");
  }

  @Test
  void vadersOwnRulesHaveTheLexiconsWeights() {
    reader.file("my.yaml", "sentiment:\n  rules: vader\n  weights: adapted\n");

    assertThat(mistakes())
        .containsExactly(
            "my.yaml:3: sentiment.weights: expected lexicon, since with sentiment.rules=vader"
                + " scores are VADER's own, found adapted");
  }

  @Test
  void allMistakesAreToldAtOnce() {
    reader.file("my.yaml", "languag: en\nngrams:\n  max: 99\nquotations: some\n");
    reader.assignment("report.write=often");
    reader.assignment("zones=index");

    assertThat(mistakes())
        .containsExactlyInAnyOrder(
            "my.yaml:1: languag: unknown key; did you mean language?",
            "my.yaml:3: ngrams.max: expected a whole number from 1 to 10, found 99",
            "my.yaml:4: quotations: found \"some\", expected one of include, exclude, only",
            "--set report.write=often: report.write: found \"often\", expected true or false, as"
                + " the default true",
            "--set zones=index: zones: expected zones with sentences: body, verse, epigraph,"
                + " heading, endnote, footnote, caption, found index");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2]      | 1,2,2,2,2",
        "3           | 3,3,3,3,3",
        "1,2,4       | 1,2,4,4,4",
        "2,1,1,1,1,9 | 2,1,1,1,1",
      })
  void theLeastCountOfNgramsIsNamedByLengthAndTheLastIsOfAllLonger(String set, String counts) {
    reader.assignment("ngrams.min_count=" + set);
    NgramSettings ngrams = reader.read().settings().ngrams();

    assertThat(
            IntStream.rangeClosed(1, 5)
                .mapToObj(length -> String.valueOf(ngrams.minCount(length)))
                .collect(Collectors.joining(",")))
        .isEqualTo(counts);
  }

  @Test
  void theLeastCountMayBeOneNumberInAFileToo() {
    reader.file("my.yaml", "ngrams:\n  min_count: 3\n");

    assertThat(reader.read().settings().ngrams().minCounts()).containsExactly(3L);
  }

  @Test
  void severalMistakesOfOneGroupAreToldAtOnceToo() {
    reader.assignment("ngrams.max=99");
    reader.assignment("ngrams.min_count=0");

    assertThat(mistakes())
        .containsExactly(
            "--set ngrams.max=99: ngrams.max: expected a whole number from 1 to 10, found 99",
            "--set ngrams.min_count=0: ngrams.min_count: expected whole numbers from 1, found 0");
  }

  @Test
  void theMessageOfTheExceptionHoldsAllMistakes() {
    reader.assignment("a.b=1");
    reader.assignment("c.d=2");

    assertThat(catchThrowableOfType(InputException.class, reader::read))
        .hasMessage("--set a.b=1: a.b: unknown key; --set c.d=2: c.d: unknown key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing but a comment\n"})
  void anEmptyFileChangesNothing(String yaml) {
    reader.file("my.yaml", yaml);

    assertThat(reader.read().settings()).isEqualTo(new SettingsReader().read().settings());
  }

  @Test
  void aFileThatHoldsNoKeysIsAMistake() {
    reader.file("list.yaml", "- a\n- b\n");
    reader.file("word.yaml", "hello\n");

    assertThat(mistakes())
        .containsExactly(
            "list.yaml: expected keys and values as in conf/annales.yaml",
            "word.yaml: expected keys and values as in conf/annales.yaml");
  }

  @Test
  void brokenYamlIsAMistakeWithItsLine() {
    reader.file("my.yaml", "language: en\nngrams:\n  min: 1\n max: 3\n");

    assertThat(mistakes())
        .singleElement()
        .asString()
        .startsWith("my.yaml:4: invalid YAML: ")
        .hasSizeLessThan(400)
        .doesNotContain("\n");
  }

  @Test
  void aFileOfNoDocumentChangesNothing() {
    reader.file("my.yaml", "---\n");

    assertThat(reader.read().settings()).isEqualTo(new SettingsReader().read().settings());
  }

  @Test
  void aTabInYamlIsAMistakeWithItsLine() {
    reader.file("my.yaml", "language: en\nngrams:\n\tmin: 1\n");

    assertThat(mistakes())
        .singleElement()
        .asString()
        .startsWith("my.yaml:3: invalid YAML: ")
        .containsIgnoringCase("tab");
  }

  @Test
  void aKeyThatComesTwiceIsAMistakeWithItsLine() {
    reader.file("my.yaml", "language: en\noutput: here\nlanguage: de\n");

    assertThat(mistakes()).containsExactly("my.yaml:3: invalid YAML: Duplicate field 'language'");
  }

  @Test
  void aGroupWithoutKeysIsAMistake() {
    reader.file("my.yaml", "language: de\nentities:\n  # use_index: false\n");

    assertThat(mistakes())
        .containsExactly(
            "my.yaml:2: entities: expected keys below it: entities.recognizer,"
                + " entities.use_index, entities.window, entities.authority, entities.not_names,"
                + " entities.gazetteer.person, entities.gazetteer.place,"
                + " entities.gazetteer.organization, entities.gazetteer.publication,"
                + " entities.gazetteer.event, entities.joined");
  }

  @Test
  void everyValueHasItsOrigin() {
    reader.file("my.yaml", "language: de\nngrams:\n  max: 3\n");
    reader.assignment("ngrams.min=2");
    reader.option("output", "there", "--output");
    Configuration configuration = reader.read();

    assertThat(configuration.origins())
        .containsEntry("language", "my.yaml:1")
        .containsEntry("ngrams.max", "my.yaml:3")
        .containsEntry("ngrams.min", "--set ngrams.min=2")
        .containsEntry("output", "--output")
        .containsEntry("zones", "default");
    assertThat(configuration.explain().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "language \"de\" my.yaml:1",
            "ngrams.min 2 --set ngrams.min=2",
            "zones [\"body\",\"verse\"] default");
  }

  @Test
  void theLastOriginOfAValueIsToldAndMistakesOfOverruledValuesAreNot() {
    reader.file("my.yaml", "ngrams:\n  max: many\n");
    reader.assignment("ngrams.max=4");
    Configuration configuration = reader.read();

    assertThat(configuration.origins()).containsEntry("ngrams.max", "--set ngrams.max=4");
    assertThat(configuration.settings().ngrams().max()).isEqualTo(4);
  }

  private List<String> mistakes() {
    return catchThrowableOfType(InputException.class, reader::read).mistakes();
  }

  @Test
  void whatIsSaidOfNamesIsReadWithMistakesByTheirLines() {
    reader.file(
        "entities.yaml",
        """
        entities:
          authority:
            - name: Ada Harker
              forms: Addie
            - entities: [Harker]
            - name: Tom
              typ: person
            - name: Lowell
              type: town
          joined:
            - {name: war, documents: [war-1]}
          gazetteer:
            place: [Quarrington]
            town: [Lowell]
        """);

    assertThat(mistakes())
        .containsExactlyInAnyOrder(
            "entities.yaml:5: entities.authority: expected a name beside its entities,"
                + " found [Harker]",
            "entities.yaml:6: entities.authority: found typ, expected one of documents,"
                + " entities, forms, name, sections, type; did you mean type?",
            "entities.yaml:8: entities.authority: found \"town\", expected one of"
                + " person, place, organization, publication, event, other",
            "entities.yaml:11: entities.joined: expected a name without / and at least"
                + " two documents, such as {name: war, documents: [war-1, war-2]},"
                + " found war: [war-1]",
            "entities.yaml:14: entities.gazetteer.town: unknown key; did you mean"
                + " entities.gazetteer.event?");
  }

  @Test
  void whatIsSaidOfNamesIsHandedOn() {
    reader.file(
        "entities.yaml",
        """
        entities:
          authority:
            - {name: Ada Harker, type: person, forms: Addie, sections: [chapter-01]}
          not_names: Providence
          gazetteer:
            place: [Quarrington]
          joined:
            - {name: war, documents: [war-1, war-2]}
        """);
    EntitySettings settings = reader.read().settings().entities();

    assertThat(settings.names().records())
        .containsExactly(
            new AuthorityRecord(
                "Ada Harker",
                NameType.PERSON,
                List.of(),
                List.of("Addie"),
                Set.of(),
                Set.of("chapter-01")));
    assertThat(settings.names().notNames()).containsExactly("Providence");
    assertThat(settings.names().gazetteer().get(NameType.PLACE)).containsExactly("Quarrington");
    assertThat(settings.work("war-2")).isEqualTo("war");
    assertThat(settings.work("peace")).isEqualTo("peace");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authority: [{name: [Tom]}]",
        "authority: [{name: {a: b}}]",
        "authority: [{name: Tom, forms: {a: b}}]",
        "authority: [Ada]",
        "authority: [~]",
        "not_names: {a: b}",
        "not_names: [[a]]",
        "not_names: [1, ~]",
        "gazetteer: {place: {a: 1}}",
        "gazetteer: {place: [[x]]}",
        "gazetteer: {place: [~, '']}",
        "joined: [~]",
        "authority: [{name: A, forms: [x]}, {name: B, forms: [x]}]"
      })
  void whatIsNoNameIsAMistakeWithItsLine(String entities) {
    reader.file("entities.yaml", "entities:\n  " + entities + "\n");

    assertThat(mistakes())
        .isNotEmpty()
        .allSatisfy(mistake -> assertThat(mistake).matches("entities\\.yaml:2: entities\\..*"));
  }

  @Test
  void aListAllOfWhoseItemsAreCommentsIsEmpty() {
    reader.file("entities.yaml", "entities:\n  authority:\n  #- name: Ada\n  window: 2\n");

    assertThat(reader.read().settings().entities().authority()).isEmpty();
  }

  @Test
  void aMapInAListOfWordsIsAMistake() {
    reader.assignment("collocations.nodes={a: b}");

    assertThat(mistakes()).singleElement().asString().contains("collocations.nodes: found");
  }
}
