package org.annales.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.text.model.Document;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.InputFile;
import org.annales.text.model.Note;
import org.annales.text.model.Problem;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.Section;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Sentence;
import org.annales.text.model.SetAside;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.annales.text.outline.OutlineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BookReaderTest {
  private static final ReadingRules RULES =
      new ReadingRules(
          "en",
          TokenRules.DEFAULT,
          EnumSet.of(Zone.BODY, Zone.VERSE),
          Quotations.INCLUDE,
          Map.of());

  /** Lines 1 to 5 the front, 6 to 19 chapter 1, 20 to 24 chapter 2, 25 to 31 notes, 32 on index. */
  private static final String BOOK =
      """
      The Weir

      Contents

      Chapter 1: The Miller   3
      Chapter 2: The Flood   17
      Notes   30
      Index   33

      Chapter 1: The Miller

      The miller owned three geese.^{1} Geese, said the
      miller, keep no books. “They never lie,” he added in
      a co-
      operative mood.²

      THE MILLER

      He cafe\u0301d.

      Chapter 2: The Flood

      The weir broke.^{1}

      Notes

      Chapter 1: The Miller
      1. Pell, On Geese, p. 4.
      2. Ibid.
      Chapter 2: The Flood
      1. Oake, On Weirs.

      Index

      Geese, 3, 17
      """;

  @Test
  void everySentenceHasItsPlaceAndItsText() {
    assertThat(read(BOOK).sentences().stream().map(BookReaderTest::shown))
        .containsExactly(
            "contents ¶1 s1 heading 3-3: Contents",
            "chapter-1 ¶1 s1 heading 10-10: Chapter 1: The Miller",
            "chapter-1 ¶2 s2 body* 12-12: The miller owned three geese.",
            "chapter-1 ¶2 s3 body* 12-13: Geese, said the miller, keep no books.",
            "chapter-1 ¶2 s4 body* 13-15: “They never lie,” he added in a cooperative mood.",
            "chapter-1 ¶3 s5 body* 19-19: He caféd.",
            "chapter-2 ¶1 s1 heading 21-21: Chapter 2: The Flood",
            "chapter-2 ¶2 s2 body* 23-23: The weir broke.",
            "notes ¶1 s1 heading 25-25: Notes",
            "notes ¶2 s2 heading 27-27: Chapter 1: The Miller",
            "notes ¶3 s3 endnote 28-28: Pell, On Geese, p. 4.",
            "notes ¶4 s4 endnote 29-29: Ibid.",
            "notes ¶5 s5 heading 30-30: Chapter 2: The Flood",
            "notes ¶6 s6 endnote 31-31: Oake, On Weirs.",
            "index ¶1 s1 heading 33-33: Index");
  }

  @Test
  void whatStandsInNoSentenceIsSetAsideWithItsReason() {
    assertThat(read(BOOK).setAside())
        .extracting(
            s -> lines(s.startLine(), s.endLine()) + " " + s.reason().label() + ": " + s.sample())
        .containsExactly(
            "1-1 before_first_heading: The Weir",
            "5-8 contents: Chapter 1: The Miller 3",
            "17-17 running_head: THE MILLER",
            "35-35 printed_index: Geese, 3, 17");
  }

  @Test
  void setAsideRunsHaveTheirZoneAndTheirWords() {
    assertThat(read(BOOK).setAside())
        .extracting(s -> s.sectionId() + " " + s.zone().label() + " " + s.words())
        .containsExactly(
            "weir/front front 2",
            "weir/contents contents 14",
            "weir/chapter-1 noise 2",
            "weir/index index 3");
  }

  @Test
  void sectionsAreMeasuredInCountedText() {
    assertThat(read(BOOK).sections())
        .extracting(
            s ->
                "%d %s %s %s: %d paragraphs, %d sentences, %d words, %d types"
                    .formatted(
                        s.ordinal(),
                        s.sectionId(),
                        lines(s.startLine(), s.endLine()),
                        s.printedPage(),
                        s.paragraphs(),
                        s.sentences(),
                        s.words(),
                        s.types()))
        .containsExactly(
            "1 weir/front 1-2 null: 0 paragraphs, 0 sentences, 0 words, 0 types",
            "2 weir/contents 3-9 null: 0 paragraphs, 0 sentences, 0 words, 0 types",
            "3 weir/chapter-1 10-20 3: 2 paragraphs, 4 sentences, 23 words, 19 types",
            "4 weir/chapter-2 21-24 17: 1 paragraphs, 1 sentences, 3 words, 3 types",
            "5 weir/notes 25-32 30: 0 paragraphs, 0 sentences, 0 words, 0 types",
            "6 weir/index 33-35 33: 0 paragraphs, 0 sentences, 0 words, 0 types");
  }

  @Test
  void aNoteIsLinkedToTheTokenThatItsMarkFollows() {
    ReadDocument book = read(BOOK);

    assertThat(book.notes().stream().map(note -> shown(note, book)))
        .containsExactly(
            "chapter-1 1 'Pell, On Geese, p. 4.' line 28; mark line 12 ¶2 s2 after geese",
            "chapter-1 2 'Ibid.' line 29; mark line 15 ¶2 s4 after mood",
            "chapter-2 1 'Oake, On Weirs.' line 31; mark line 23 ¶2 s2 after broke");
  }

  @Test
  void aMarkInsideASentenceFollowsItsWordAndNotTheSentence() {
    ReadDocument book =
        read(
            """
            CHAPTER I: WATER

            One goose,^{1} two𝒜 geese^{2} “and a gander”^{3} swam. Then
            none did.^{4}

            CHAPTER II: LAND

            No goose swam.

            Notes

            CHAPTER I: WATER
            1. Pell.
            2. Oake.
            3. Dray.
            4. Fenn.
            5. Nobody.
            """);

    assertThat(book.notes().stream().map(note -> shown(note, book)))
        .containsExactly(
            "chapter-1 1 'Pell.' line 13; mark line 3 ¶2 s2 after goose",
            "chapter-1 2 'Oake.' line 14; mark line 3 ¶2 s2 after geese",
            "chapter-1 3 'Dray.' line 15; mark line 3 ¶2 s2 after gander",
            "chapter-1 4 'Fenn.' line 16; mark line 4 ¶2 s3 after did",
            "chapter-1 5 'Nobody.' line 17; no mark");
  }

  @Test
  void aMarkThatOpensALineStandsOnThatLine() {
    ReadDocument book =
        read(
            """
            CHAPTER I: WATER

            The geese swam
            ^{1} across.

            CHAPTER II: LAND

            None did.

            Notes

            CHAPTER I: WATER
            1. Pell.
            2. Oake.
            3. Dray.
            """);

    assertThat(book.notes()).first().extracting(note -> note.mark().line()).isEqualTo(4);
  }

  @Test
  void aNoteOfNoKnownSectionHasNone() {
    ReadDocument book =
        read("CHAPTER I: A\n\nA goose.\n\nCHAPTER II: B\n\nNone.\n\nNotes\n\n1. Pell.\n");

    assertThat(book.notes().stream().map(note -> shown(note, book)))
        .containsExactly("- 1 'Pell.' line 11; no mark");
    assertThat(book.problems()).extracting(Problem::code).containsExactly("note_without_mark");
  }

  @Test
  void notesWithoutHeadingsGoToTheSectionsThatHaveTheirMarks() {
    ReadDocument book =
        read("CHAPTER I: A\n\nNone.\n\nCHAPTER II: B\n\nA goose.^{1}\n\nNotes\n\n1. Pell.\n");

    assertThat(book.notes().stream().map(note -> shown(note, book)))
        .containsExactly("chapter-2 1 'Pell.' line 11; mark line 7 ¶2 s2 after goose");
  }

  @ParameterizedTest
  @CsvSource({"NOTES, [1], endnote", "NOTES, 1., endnote", "FOOTNOTES, [1], footnote"})
  void notesAtAChaptersEndBelongToIt(String heading, String label, String kind) {
    String mark = label.startsWith("[") ? "[1]" : "¹";
    StringBuilder text = new StringBuilder();
    for (String number : List.of("I", "II", "III")) {
      text.append("CHAPTER ").append(number).append("\n\nThe geese swam in the pond.").append(mark);
      text.append(" None of them spoke.\n\n").append(heading).append("\n\n").append(label);
      text.append(" Pell, On Geese.\n\n");
    }
    ReadDocument book = read(text.toString());

    assertThat(book.notes())
        .extracting(note -> note.sectionId() + " " + note.kind().label() + " " + note.mark().line())
        .containsExactly(
            "weir/chapter-1 " + kind + " 3",
            "weir/chapter-2 " + kind + " 11",
            "weir/chapter-3 " + kind + " 19");
    assertThat(book.sentences())
        .filteredOn(sentence -> sentence.text().equals(heading))
        .extracting(Sentence::zone)
        .containsOnly(Zone.HEADING)
        .hasSize(3);
  }

  @Test
  void indexPagesAreTracedToSections() {
    assertThat(read(BOOK).indexEntries())
        .extracting(e -> e.heading() + " " + e.pages() + " " + e.sectionIds())
        .containsExactly("Geese 3 [weir/chapter-1]", "Geese 17 [weir/chapter-2]");
  }

  @Test
  void tokensInsideQuotationMarksAreQuoted() {
    Sentence sentence = read(BOOK).sentences().get(4);

    assertThat(sentence.tokens().stream().filter(Token::quoted).map(Token::form))
        .containsExactly("they", "never", "lie");
  }

  @Test
  void aQuotationGoesOnInTheNextSentenceButNotInTheNextParagraph() {
    List<Sentence> sentences = read("“A goose. A duck.” None.\n\n“A swan.\n\nNone.").sentences();

    assertThat(sentences)
        .extracting(s -> s.tokens().stream().filter(Token::quoted).map(Token::form).toList())
        .containsExactly(
            List.of("a", "goose"),
            List.of("a", "duck"),
            List.of(),
            List.of("a", "swan"),
            List.of());
  }

  @Test
  void wordsInsideQuotationMarksCanBeLeftOutOfTheCount() {
    String text = "“A goose and a goose,” he said.";

    assertThat(words(text, Quotations.INCLUDE)).isEqualTo("7 words, 5 types");
    assertThat(words(text, Quotations.EXCLUDE)).isEqualTo("2 words, 2 types");
    assertThat(words(text, Quotations.ONLY)).isEqualTo("5 words, 3 types");
  }

  @Test
  void theDocumentIsDescribed() {
    String text =
        """
        Title: The Weir
        Author: A. Pell
        Language: German

        *** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***

        Das Wehr brach.

        *** END OF THE PROJECT GUTENBERG EBOOK THE WEIR ***
        """;
    Document document = read(text).document();

    assertThat(document.title()).isEqualTo("The Weir");
    assertThat(document.author()).isEqualTo("A. Pell");
    assertThat(document.language()).isEqualTo("de");
    assertThat(document.charset()).isEqualTo("UTF-8");
    assertThat(document.mediaType()).isEqualTo("text/plain");
    assertThat(document.words()).isEqualTo(3);
    assertThat(document.sections()).isEqualTo(3);
    assertThat(document.read()).isTrue();
    assertThat(document.bytes()).isEqualTo(text.length());
  }

  @Test
  void theFirstLineWithALetterIsTheTitleWhereNothingNamesIt() {
    assertThat(read("\n* * *\n\n_The Weir_\n\nIt broke.").document().title()).isEqualTo("The Weir");
    assertThat(read("It broke. ".repeat(30)).document().title()).isNull();
    assertThat(read("Chapter 1\n\nIt broke.").document().title()).isNull();
    assertThat(read("In spring the old wea-\nther came back.").document().title()).isNull();
  }

  @Test
  void theChecksumIsOfTheBytes() {
    // echo -n abc | sha256sum
    assertThat(read("abc").document().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void filesThatAreNoTextAreSetAsideWithAReasonAndARemedy() {
    assertThat(failure(new byte[0]))
        .isEqualTo(
            "application/x-empty error empty_file: the file is empty"
                + " -> put its text into it, or take it out");
    assertThat(failure(" \r\n\t\n".getBytes(UTF_8)))
        .isEqualTo(
            "text/plain error no_text: the file has blank lines only"
                + " -> put its text into it, or take it out");
    assertThat(failure(new byte[] {7, 0, 0, 7, 0}))
        .isEqualTo(
            "application/octet-stream error not_text: the file holds binary data and no text"
                + " -> give it as plain text in UTF-8");
  }

  @Test
  void aFileThatIsSetAsideKeepsItsChecksum() {
    assertThat(reader().read(file(), new byte[0]).document().sha256())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aFileThatCannotBeReadIsSetAside() {
    ReadDocument unreadable = UnreadDocument.unreadable(file(), "permission denied");

    assertThat(failure(unreadable))
        .isEqualTo(
            "null error unreadable: the file cannot be read: permission denied"
                + " -> check that it is there and may be read");
    assertThat(unreadable.document().sha256()).isNull();
    assertThat(unreadable.document().path()).isEqualTo("weir.txt");
  }

  @Test
  void aGuessedEncodingIsAProblemWithItsLine() {
    ReadDocument guessed =
        reader().read(file(), "The weir\nnear the crème".getBytes(Charset.forName("windows-1252")));

    assertThat(guessed.problems().stream().map(BookReaderTest::shown))
        .containsExactly(
            "line 2 warning encoding_guessed: the bytes are not valid UTF-8; read as ISO-8859-1,"
                + " but \"crème\" would be \"crčme\" in ISO-8859-2 -> look at the words with"
                + " accents; if they are wrong, save the file in UTF-8");
    assertThat(guessed.sentences())
        .extracting(Sentence::text)
        .containsExactly("The weir near the crème");
    assertThat(guessed.document().charset()).isEqualTo("ISO-8859-1");
  }

  @Test
  void anEncodingThatIsSureIsNoProblem() {
    String text =
        "The weir – “so old” – near the café. The façade, said the naïve garçon, was passé, and he"
            + " carried the crème brûlée to the fête. “Voilà,” he said: “it’s très chère, but the"
            + " soirée is déjà vu.” The protégé – a fiancé – had a résumé and a château.";
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));

    ReadDocument sure = reader().read(file(), bytes);

    assertThat(sure.problems()).isEmpty();
    assertThat(sure.document().charset()).isEqualTo("windows-1252");
  }

  @Test
  void aHeadingThatTheContentsPromisesIsMissed() {
    ReadDocument book = read(BOOK.replace("Chapter 2: The Flood\n\nThe weir", "The weir"));

    assertThat(book.problems().stream().map(BookReaderTest::shown))
        .contains(
            "line 6 warning heading_not_found: the contents names \"The Flood\"; no such heading"
                + " was found -> put the heading on a line of its own, as the contents has it");
  }

  @Test
  void aMissedHeadingWithoutATitleIsNamedByItsNumber() {
    ReadDocument book =
        read(
            """
            Contents

            Chapter 1   3
            Chapter 2   9
            Chapter 3   14

            Chapter 1

            A goose.

            Chapter 2

            A duck.
            """);

    assertThat(book.problems())
        .extracting(Problem::message)
        .containsExactly("the contents names \"Chapter 3\"; no such heading was found");
  }

  @Test
  void aSectionOfNoiseIsAProblem() {
    ReadDocument book =
        read(
            "Chapter 1\n\nThe weir broke.\n\nChapter 2\n\n" + "goose weir goose mill\n".repeat(20));

    assertThat(book.problems())
        .filteredOn(problem -> problem.code().equals("section_is_noise"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(5);
              assertThat(problem.message())
                  .contains("its 80 words")
                  .contains("the same words repeated");
            });
  }

  @Test
  void aHeadingFixedBehindTheEndIsAProblem() {
    ReadingRules rules =
        new ReadingRules(
            "en",
            TokenRules.DEFAULT,
            EnumSet.of(Zone.BODY),
            Quotations.INCLUDE,
            Map.of("weir", List.of(new FixedHeading(99, SectionKind.CHAPTER, 1, "The Weir"))));

    assertThat(new BookReader(rules).read(file(), "A goose.\n".getBytes(UTF_8)).problems())
        .extracting(problem -> problem.code() + " " + problem.line())
        .containsExactly("no_such_line 99");
  }

  @Test
  void aTextWithoutFaultsHasNoProblems() {
    assertThat(read(BOOK).problems()).isEmpty();
  }

  @Test
  void linesWithoutWordsAreNoise() {
    assertThat(read("A goose.\n\n* * *\n\nA duck.").setAside())
        .extracting(
            s ->
                lines(s.startLine(), s.endLine())
                    + " "
                    + s.zone().label()
                    + " "
                    + s.reason().label())
        .containsExactly("3-3 noise no_words");
  }

  @Test
  void aLineOfMarksBetweenLinesOfTextIsNotLost() {
    assertThat(lostLines("A goose swam.\n***\nA duck swam too.")).isEmpty();
    assertThat(lostLines("A goose swam.\n***")).isEmpty();
    assertThat(lostLines("***\nA goose swam.")).isEmpty();
    assertThat(lostLines("A goose swam.\n^{1}\nA duck swam too.")).isEmpty();
    assertThat(lostLines("A goose swam.\n\u00AD\nA duck swam too.")).isEmpty();
  }

  @Test
  void aWordOfSeveralPartsIsDividedAsItIsWrittenElsewhere() {
    assertThat(
            read("My mother-in-law swam. Your mother-in-\nlaw, a ne’er-do-well, swam too.")
                .sentences())
        .extracting(Sentence::text)
        .contains("Your mother-in-law, a ne’er-do-well, swam too.");
    assertThat(read("The well-to-do swam. Other well-\nto-do geese sank.").sentences())
        .extracting(Sentence::text)
        .contains("Other well-to-do geese sank.");
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLineStandsInASentenceOrIsSetAside(long seed) {
    String text = String.join("\n", OutlineTest.randomBook(new SplittableRandom(seed), List.of()));

    assertThat(lostLines(text)).isEmpty();
    assertThat(linesInBoth(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLineStandsInASentenceOrIsSetAsideWhereNumbersStandAlone(long seed) {
    List<String> alone =
        List.of(
            "PART I",
            "CHAPTER I",
            "Chapter 2",
            "II",
            "A goose\n***\n^{2}\nswam.",
            "_",
            "* * *",
            "*** START OF THE PROJECT GUTENBERG EBOOK ***");
    String text = String.join("\n", OutlineTest.randomBook(new SplittableRandom(seed), alone));

    assertThat(lostLines(text)).isEmpty();
    assertThat(linesInBoth(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLineStandsInASentenceOrIsSetAsideAmongNotesAndPictures(long seed) {
    List<String> pieces =
        List.of(
            "A goose of the upper pond*",
            "swam† on.",
            "* A note.",
            "† A note that goes on",
            "over a line.",
            "[1]",
            "[1] A note.",
            "[2] Another.",
            "A goose[1] and a duck.[2]",
            "[Footnote 1: A note.]",
            "[Illustration]",
            "[Illustration: A goose.]",
            "[illegible]",
            "[Pg 12]",
            "Ж",
            "ГУСЬ И УТКА",
            "| a | b |",
            "<p>",
            "THE GOOSE OF THE POND",
            "A goose\n12\nand a duck",
            "    The goose swam,\n    The duck too.",
            "goose ".repeat(40),
            "the co-",
            "op");
    String text = String.join("\n", OutlineTest.randomBook(new SplittableRandom(seed), pieces));

    assertThat(lostLines(text)).isEmpty();
    assertThat(linesInBoth(text)).isEmpty();
  }

  @Test
  void everyLineOfTheBookStandsInASentenceOrIsSetAside() {
    assertThat(lostLines(BOOK)).isEmpty();
    assertThat(linesInBoth(BOOK)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tokensAreSlicesOfTheirSentence(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String[] pieces = {
      "goose",
      "Duck",
      "𝒜𝒷",
      "don’t",
      "co‐op",
      "e\u0301",
      "^{3}",
      "²",
      "_",
      "**",
      " ",
      " ",
      " ",
      "\n",
      ".",
      ". “",
      ",” ",
      "—",
      "12",
      "wa-\nter",
      "\u00AD"
    };
    StringBuilder text = new StringBuilder("Once");
    for (int i = 0; i < 80; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }

    for (Sentence sentence : read(text.toString()).sentences()) {
      int[] points = sentence.text().codePoints().toArray();
      for (Token token : sentence.tokens()) {
        String slice = new String(points, token.start(), token.end() - token.start());
        assertThat(folded(slice)).isEqualTo(token.form());
      }
    }
  }

  private static String folded(String slice) {
    return slice.replace('’', '\'').replace('‐', '-').replace('‑', '-').toLowerCase(Locale.ROOT);
  }

  private static List<Integer> lostLines(String text) {
    int[] covered = covered(read(text), text.lines().toList().size());
    List<Integer> lost = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && covered[i] == 0) {
        lost.add(i + 1);
      }
    }
    return lost;
  }

  private static List<Integer> linesInBoth(String text) {
    int[] covered = covered(read(text), text.lines().toList().size());
    List<Integer> both = new ArrayList<>();
    for (int i = 0; i < covered.length; i++) {
      if (covered[i] == 3) {
        both.add(i + 1);
      }
    }
    return both;
  }

  /**
   * For each line: 1 where a sentence holds it, 2 where it is set aside, 3 for both, 0 neither. A
   * line inside a sentence that a page cuts may be set aside, but not its first or last.
   */
  private static int[] covered(ReadDocument document, int size) {
    int[] covered = new int[size];
    for (SetAside run : document.setAside()) {
      for (int line = run.startLine(); line <= run.endLine(); line++) {
        assertThat(covered[line - 1]).isZero();
        covered[line - 1] = 2;
      }
    }
    for (Sentence sentence : document.sentences()) {
      for (int line = sentence.startLine(); line <= sentence.endLine(); line++) {
        boolean inside = line > sentence.startLine() && line < sentence.endLine();
        covered[line - 1] |= inside && covered[line - 1] == 2 ? 2 : 1;
      }
    }
    return covered;
  }

  private static String words(String text, Quotations quotations) {
    ReadingRules rules =
        new ReadingRules("en", TokenRules.DEFAULT, EnumSet.of(Zone.BODY), quotations, Map.of());
    Section section = new BookReader(rules).read(file(), text.getBytes(UTF_8)).sections().get(0);
    return section.words() + " words, " + section.types() + " types";
  }

  private static String shown(Sentence s) {
    return "%s ¶%d s%d %s%s %s: %s"
        .formatted(
            label(s.sectionId()),
            s.paragraph(),
            s.sentence(),
            s.zone().label(),
            s.counted() ? "*" : "",
            lines(s.startLine(), s.endLine()),
            s.text());
  }

  private static String shown(Note note, ReadDocument book) {
    String annotated = note.sectionId() == null ? "-" : label(note.sectionId());
    String start =
        "%s %d '%s' line %d; ".formatted(annotated, note.number(), note.text(), note.startLine());
    if (note.mark() == null) {
      return start + "no mark";
    }
    Sentence marked =
        book.sentences().stream()
            .filter(s -> s.sectionId().equals(note.sectionId()))
            .filter(s -> s.sentence() == note.mark().sentence())
            .findFirst()
            .orElseThrow();
    return "%smark line %d ¶%d s%d after %s"
        .formatted(
            start,
            note.mark().line(),
            note.mark().paragraph(),
            note.mark().sentence(),
            marked.tokens().get(note.mark().token()).form());
  }

  private static String shown(Problem problem) {
    return "line %d %s %s: %s -> %s"
        .formatted(
            problem.line(),
            problem.severity().label(),
            problem.code(),
            problem.message(),
            problem.remedy());
  }

  private static String failure(byte[] bytes) {
    return failure(reader().read(file(), bytes));
  }

  private static String failure(ReadDocument document) {
    assertThat(document.document().read()).isFalse();
    assertThat(document.sections()).isEmpty();
    assertThat(document.sentences()).isEmpty();
    assertThat(document.problems()).hasSize(1);
    Problem problem = document.problems().get(0);
    return "%s %s %s: %s -> %s"
        .formatted(
            document.document().mediaType(),
            problem.severity().label(),
            problem.code(),
            problem.message(),
            problem.remedy());
  }

  private static String label(String sectionId) {
    return sectionId.substring(sectionId.indexOf('/') + 1);
  }

  private static String lines(int from, int to) {
    return from + "-" + to;
  }

  private static ReadDocument read(String text) {
    return reader().read(file(), text.getBytes(UTF_8));
  }

  private static BookReader reader() {
    return new BookReader(RULES);
  }

  private static InputFile file() {
    return new InputFile("weir", "file:///weir.txt", "weir.txt", Role.TEXT, 0);
  }
}
