package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.annales.corpus.SectionText;
import org.annales.sentiment.rules.ClauseBounds;
import org.annales.sentiment.rules.Compound;
import org.annales.sentiment.rules.Hit;
import org.annales.sentiment.rules.Rule;
import org.annales.sentiment.rules.RuleScorer;
import org.annales.sentiment.rules.VaderScorer;
import org.annales.sentiment.rules.WrittenClauses;
import org.annales.settings.SentimentSettings;
import org.annales.settings.SentimentSettings.Names;
import org.annales.text.model.Quotations;
import org.annales.text.sentence.WrittenWords;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Looks for the words of lexicons in the counted sentences of sections, by document. */
final class FindHits implements PairFlatMapFunction<Iterator<SectionText>, String, SectionHits> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<List<LexiconInUse>> lexicons;
  private final Quotations quotations;
  private final SentimentSettings settings;

  FindHits(
      Broadcast<List<LexiconInUse>> lexicons, Quotations quotations, SentimentSettings settings) {
    this.lexicons = lexicons;
    this.quotations = quotations;
    this.settings = settings;
  }

  @Override
  public Iterator<Tuple2<String, SectionHits>> call(Iterator<SectionText> texts) {
    List<Tuple2<String, SectionHits>> found = new ArrayList<>();
    List<LexiconInUse> all = lexicons.value();
    List<RuleScorer> scorers = all.stream().map(LexiconInUse::scorer).toList();
    while (texts.hasNext()) {
      SectionText text = texts.next();
      Written written = new Written(text);
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).isFor(text.language())) {
          SectionHits hits = new InSection(text, written, i, scorers.get(i)).hits();
          if (hits.sentences() > 0) {
            found.add(new Tuple2<>(text.documentId(), hits));
          }
        }
      }
    }
    return found.iterator();
  }

  /** How a section is written; made once for all lexicons. */
  private static final class Written {
    private final SectionText text;
    private final String[] words;
    private final WrittenClauses[] sentences;

    Written(SectionText text) {
      this.text = text;
      this.words =
          Arrays.stream(text.forms())
              .map(form -> form.toLowerCase(Locale.ROOT))
              .toArray(String[]::new);
      this.sentences = new WrittenClauses[text.sentences()];
    }

    WrittenClauses sentence(int sentence) {
      if (sentences[sentence] == null) {
        sentences[sentence] =
            new WrittenClauses(
                new WrittenWords(
                    text.zone(sentence),
                    text.text(sentence),
                    text.starts(sentence),
                    text.ends(sentence)));
      }
      return sentences[sentence];
    }
  }

  /** One section under one lexicon. */
  private final class InSection implements ClauseBounds {
    private final SectionText text;
    private final LexiconInUse lexicon;
    private final RuleScorer scorer;
    private final SectionHitsBuilder builder;
    private final double scale;
    private final Written written;
    private int sentence;
    private int start;

    InSection(SectionText text, Written written, int lexicon, RuleScorer scorer) {
      this.text = text;
      this.lexicon = lexicons.value().get(lexicon);
      this.scorer = scorer;
      this.builder = new SectionHitsBuilder(text, lexicon, settings.evidence());
      this.scale = this.lexicon.scale();
      this.written = written;
      scorer.newText(written.words);
    }

    SectionHits hits() {
      for (sentence = 0; sentence < text.sentences(); sentence++) {
        start = text.start(sentence);
        int counted = text.counted(sentence) ? counted() : 0;
        if (counted > 0) {
          find(counted);
        }
      }
      return builder.build();
    }

    private int counted() {
      int counted = text.end(sentence) - start;
      if (quotations != Quotations.INCLUDE) {
        counted = 0;
        for (int at = start; at < text.end(sentence); at++) {
          counted += quotations.counts(text.quoted(at)) ? 1 : 0;
        }
      }
      return counted;
    }

    private void find(int counted) {
      if (lexicon.vader() != null) {
        findAsVader(counted);
        return;
      }
      int[] tokens = Arrays.copyOfRange(text.tokens(), start, text.end(sentence));
      List<Hit> hits =
          scorer.hits(tokens, this).stream()
              .filter(hit -> quotations.counts(text.quoted(start + hit.at())))
              .map(this::named)
              .toList();
      double sum = 0;
      for (Hit hit : hits) {
        sum += hit.polarity();
      }
      builder.sentence(sentence, counted, Compound.of(sum * scale));
      for (Hit hit : hits) {
        StringBuilder word = new StringBuilder(word(hit.at()));
        for (int at = hit.at() + 1; at < hit.at() + hit.words(); at++) {
          word.append(' ').append(word(at));
        }
        add(hit, word.toString());
      }
    }

    private Hit named(Hit hit) {
      Rule names = settings.names() == Names.SKIP ? lexicon.rules().names() : null;
      return names != null && words().isName(hit.at()) ? hit.with(names) : hit;
    }

    /** VADER's rules know nothing of tokens: of the words of its text, those inside are found. */
    private void findAsVader(int counted) {
      VaderScorer.Scored scored = lexicon.vader().score(text.text(sentence));
      builder.sentence(sentence, counted, scored.compound());
      for (VaderScorer.Word word : scored.words()) {
        double listed = word.entry().polarity();
        double factor = listed == 0 ? 1 : word.weight() / listed;
        int at = words().at(word.start());
        add(new Hit(word.entry(), at, 1, factor, word.rules()), word.entry().text());
      }
    }

    private void add(Hit hit, String word) {
      if (hit.entry().senses().stream().allMatch(sense -> sense.weight() == 0)) {
        // Listed so that it is not counted.
        return;
      }
      int behind = hit.at() + hit.words();
      builder.hit(
          hit,
          lexicon.number(hit.entry()),
          word,
          flags(hit),
          hit.at() == 0 ? null : word(hit.at() - 1),
          behind < text.end(sentence) - start ? word(behind) : null);
    }

    private int flags(Hit hit) {
      return (hit.isNegated() ? SectionHits.NEGATED : 0)
          | (hit.isIntensified() ? SectionHits.INTENSIFIED : 0)
          | (hit.isHedged() ? SectionHits.HEDGED : 0)
          | (text.quoted(start + hit.at()) ? SectionHits.QUOTED : 0)
          | (words().isName(hit.at()) ? SectionHits.CAPITAL : 0)
          | (words().isOpening(hit.at()) ? SectionHits.OPENING : 0);
    }

    @Override
    public boolean isClauseStart(int word) {
      return clauses().isClauseStart(word);
    }

    @Override
    public boolean isHalfStop(int word) {
      return clauses().isHalfStop(word);
    }

    private String word(int at) {
      return written.words[text.tokens()[start + at]];
    }

    private WrittenClauses clauses() {
      return written.sentence(sentence);
    }

    private WrittenWords words() {
      return clauses().words();
    }
  }
}
