package org.annales.corpus;

import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.annales.text.model.Document;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.Sentence;
import org.annales.text.model.SetAside;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.sentence.Tokenizer;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Converts the lines that were set aside to sentences that are not counted. */
record SetAsideTexts(TokenRules rules)
    implements FlatMapFunction<Iterator<ReadDocument>, SectionText> {

  @Override
  public Iterator<SectionText> call(Iterator<ReadDocument> documents) {
    Tokenizer tokenizer = new Tokenizer(rules);
    Iterable<ReadDocument> all = () -> documents;
    return StreamSupport.stream(all.spliterator(), false)
        .map(document -> text(document, tokenizer))
        .iterator();
  }

  private static SectionText text(ReadDocument document, Tokenizer tokenizer) {
    List<Sentence> lines =
        document.setAside().stream().flatMap(run -> lines(run, tokenizer)).toList();
    Document of = document.document();
    return SectionText.of(
        new SectionPlace(
            of.documentId(), of.path(), of.documentId(), 0, of.role().label(), of.language()),
        lines,
        false);
  }

  private static Stream<Sentence> lines(SetAside run, Tokenizer tokenizer) {
    List<String> lines = run.text().lines().toList();
    return IntStream.range(0, lines.size())
        .mapToObj(
            i -> {
              String text = Normalizer.normalize(lines.get(i), Normalizer.Form.NFC);
              List<Token> tokens = tokenizer.tokens(text, new boolean[text.length()]);
              int line = run.startLine() + i;
              return new Sentence(
                  run.documentId(),
                  run.sectionId(),
                  run.zone(),
                  false,
                  0,
                  0,
                  line,
                  line,
                  text,
                  tokens,
                  null);
            });
  }
}
