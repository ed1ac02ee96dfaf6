package org.annales.ngram;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.annales.corpus.Corpus;
import org.annales.corpus.SetAsideTable;
import org.annales.text.Role;
import org.annales.text.TokenRules;
import org.annales.text.Tokenizer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The lines of what was set aside as {@link CountNgrams} reads sentences; their zone is the
 * section.
 */
final class TokenizeSetAside implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final TokenRules rules;

  TokenizeSetAside(TokenRules rules) {
    this.rules = rules;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> runs) {
    Tokenizer tokenizer = new Tokenizer(rules);
    Iterable<Row> all = () -> runs;
    return StreamSupport.stream(all.spliterator(), false)
        .flatMap(run -> lines(run, tokenizer))
        .iterator();
  }

  private static Stream<Row> lines(Row run, Tokenizer tokenizer) {
    return run.<String>getAs(SetAsideTable.TEXT)
        .lines()
        .map(
            line -> {
              List<String> forms = tokenizer.forms(Normalizer.normalize(line, Normalizer.Form.NFC));
              return RowFactory.create(
                  run.<String>getAs(SetAsideTable.DOCUMENT_ID),
                  run.<String>getAs(SetAsideTable.ZONE),
                  forms.toArray(),
                  Collections.nCopies(forms.size(), false).toArray(),
                  Role.TEXT.label(),
                  run.<String>getAs(Corpus.LANGUAGE));
            });
  }
}
