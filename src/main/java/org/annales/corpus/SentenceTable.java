package org.annales.corpus;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.annales.text.model.Morphology;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;
import org.annales.text.model.Zone;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the sentences table; the only place where {@link Sentence} meets Spark. */
public final class SentenceTable {
  public static final String NAME = "sentences";
  public static final String CAPTION = "The text, sentence by sentence, with its tokens";
  public static final String DOCUMENT_ID = "document_id";
  public static final String SECTION_ID = "section_id";
  public static final String ZONE = "zone";
  public static final String COUNTED = "counted";
  public static final String PARAGRAPH = "paragraph";
  public static final String SENTENCE = "sentence";
  public static final String TOKENS = "tokens";
  public static final String QUOTED = "quoted";
  public static final String ITALICS = "italics";
  public static final String LEMMAS = "lemmas";
  public static final String POS = "pos";

  public static final StructType SCHEMA =
      new StructType()
          .add(DOCUMENT_ID, StringType, true, "the document that it stands in")
          .add(SECTION_ID, StringType, true, "the section that it stands in")
          .add(ZONE, StringType, true, "kind of text: body, heading, endnote …")
          .add(COUNTED, BooleanType, true, "whether it belongs to the counted text")
          .add(PARAGRAPH, IntegerType, true, "number of its paragraph in the section, from 1")
          .add(SENTENCE, IntegerType, true, "its number in the section, from 1")
          .add(
              "start_line",
              IntegerType,
              true,
              "line that it begins on, from 1: of the file, or of its text where the file has no lines (EPUB, DOCX, PDF)")
          .add("end_line", IntegerType, true, "line that it ends on, counted likewise")
          .add("text", StringType, true, "cleaned text: NFC, without soft hyphens and note marks")
          .add(TOKENS, createArrayType(StringType, false), true, "the tokens as counted")
          .add(
              "token_starts",
              createArrayType(IntegerType, false),
              true,
              "where each token begins in text, in Unicode code points from 0")
          .add(
              "token_ends",
              createArrayType(IntegerType, false),
              true,
              "position after each token's end in text, in Unicode code points")
          .add(
              QUOTED,
              createArrayType(BooleanType, false),
              true,
              "whether each token stands inside quotation marks")
          .add(
              ITALICS,
              createArrayType(IntegerType, false),
              true,
              "the tokens that stand in italics, by their places in tokens, from 0")
          .add(
              LEMMAS,
              createArrayType(StringType, false),
              true,
              "the lemma of each token, in lower case; null unless tokens.lemmas asks for them and"
                  + " the document's language has a model")
          .add(
              POS,
              createArrayType(StringType, false),
              true,
              "the part of speech of each token, a tag of Universal Dependencies; null as lemmas");

  private SentenceTable() {}

  static Object[] values(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Morphology morphology = sentence.morphology();
    return new Object[] {
      sentence.documentId(),
      sentence.sectionId(),
      sentence.zone().label(),
      sentence.counted(),
      sentence.paragraph(),
      sentence.sentence(),
      sentence.startLine(),
      sentence.endLine(),
      sentence.text(),
      tokens.stream().map(Token::form).toArray(String[]::new),
      tokens.stream().map(Token::start).toArray(Integer[]::new),
      tokens.stream().map(Token::end).toArray(Integer[]::new),
      tokens.stream().map(Token::quoted).toArray(Boolean[]::new),
      IntStream.range(0, tokens.size())
          .filter(i -> tokens.get(i).italic())
          .boxed()
          .toArray(Integer[]::new),
      morphology == null ? null : morphology.lemmas().toArray(new String[0]),
      morphology == null ? null : morphology.pos().toArray(new String[0])
    };
  }

  /** A sentence as a row of the table. */
  public static Row row(Sentence sentence) {
    return RowFactory.create(values(sentence));
  }

  /** The sentence of a row. */
  public static Sentence sentence(Row row) {
    List<String> forms = row.getList(row.fieldIndex(TOKENS));
    List<Integer> starts = row.getList(row.fieldIndex("token_starts"));
    List<Integer> ends = row.getList(row.fieldIndex("token_ends"));
    List<Boolean> quoted = row.getList(row.fieldIndex(QUOTED));
    List<Integer> italics = row.getList(row.fieldIndex(ITALICS));
    List<Token> tokens =
        IntStream.range(0, forms.size())
            .mapToObj(
                i ->
                    new Token(
                        forms.get(i),
                        starts.get(i),
                        ends.get(i),
                        quoted.get(i),
                        italics.contains(i)))
            .toList();
    return new Sentence(
        row.getAs(DOCUMENT_ID),
        row.getAs(SECTION_ID),
        Zone.valueOf(row.<String>getAs("zone").toUpperCase(Locale.ROOT)),
        row.<Boolean>getAs(COUNTED),
        row.<Integer>getAs(PARAGRAPH),
        row.<Integer>getAs(SENTENCE),
        row.<Integer>getAs("start_line"),
        row.<Integer>getAs("end_line"),
        row.getAs("text"),
        tokens,
        morphology(row));
  }

  private static Morphology morphology(Row row) {
    int lemmas = row.fieldIndex(LEMMAS);
    return row.isNullAt(lemmas)
        ? null
        : new Morphology(row.getList(lemmas), row.getList(row.fieldIndex(POS)));
  }
}
