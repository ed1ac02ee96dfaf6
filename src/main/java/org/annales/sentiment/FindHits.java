package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.annales.corpus.SectionText;
import org.annales.sentiment.SectionHits.ScoredPlace;
import org.annales.sentiment.rules.Compound;
import org.annales.sentiment.rules.Hit;
import org.annales.sentiment.rules.Rule;
import org.annales.sentiment.rules.RuleScorer;
import org.annales.sentiment.rules.VaderScorer;
import org.annales.sentiment.rules.WordInClause;
import org.annales.sentiment.rules.WordSenses;
import org.annales.sentiment.rules.WrittenClauses;
import org.annales.settings.SentimentSettings;
import org.annales.settings.SentimentSettings.Names;
import org.annales.settings.SentimentSettings.Senses;
import org.annales.text.model.Quotations;
import org.annales.text.sentence.WrittenWords;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Finds the words of lexicons in the counted sentences of sections; packed, by document. */
record FindHits(
    Broadcast<List<LexiconInUse>> lexicons, Quotations quotations, SentimentSettings settings)
    implements PairFlatMapFunction<Iterator<SectionText>, String, byte[]> {
  @Override
  public Iterator<Tuple2<String, byte[]>> call(Iterator<SectionText> texts) {
    List<Tuple2<String, byte[]>> found = new ArrayList<>();
    List<LexiconInUse> all = lexicons.value();
    PartsOfSpeech parts = new PartsOfSpeech();
    while (texts.hasNext()) {
      Written written = Written.of(texts.next(), parts);
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).isFor(written.text.language())) {
          SectionHits hits = new InSection(written, i).hits();
          if (!hits.sentences().isEmpty()) {
            found.add(new Tuple2<>(hits.documentId(), hits.packed()));
          }
        }
      }
    }
    return found.iterator();
  }

  /**
   * A section with its types in lower case and the clauses of its sentences, for all lexicons.
   *
   * @param types by their numbers
   * @param parts of speech of each sentence, found when they are first asked for
   */
  private record Written(
      SectionText text,
      List<String> types,
      List<WrittenClauses> sentences,
      IntFunction<List<String>> parts) {
    static Written of(SectionText text, PartsOfSpeech parts) {
      return new Written(
          text,
          Arrays.stream(text.forms()).map(form -> form.toLowerCase(Locale.ROOT)).toList(),
          IntStream.range(0, text.sentences())
              .mapToObj(i -> new WrittenClauses(() -> words(text, i)))
              .toList(),
          parts.of(text));
    }

    private static WrittenWords words(SectionText text, int i) {
      return new WrittenWords(text.zone(i), text.text(i), text.starts(i), text.ends(i));
    }
  }

  /** One section under one lexicon. */
  private final class InSection {
    private final SectionText text;
    private final int number;
    private final LexiconInUse lexicon;
    private final RuleScorer scorer;
    private final Written written;
    private final List<ScoredPlace> sentences = new ArrayList<>();
    private final List<LexiconHit> hits = new ArrayList<>();
    private int sentence;
    private int start;
    private int counted;

    InSection(Written written, int number) {
      this.text = written.text;
      this.number = number;
      this.lexicon = lexicons.value().get(number);
      this.written = written;
      this.scorer = lexicon.scorer(written.types);
    }

    SectionHits hits() {
      int words = 0;
      for (sentence = 0; sentence < text.sentences(); sentence++) {
        start = text.start(sentence);
        counted = text.counted(sentence) ? counted() : 0;
        words += counted;
        if (counted > 0) {
          if (lexicon.vader() == null) {
            find();
          } else {
            findAsVader();
          }
        }
      }
      return SectionHits.of(text, number, lexicon, words, sentences, hits, settings.evidence());
    }

    private int counted() {
      if (quotations == Quotations.INCLUDE) {
        return text.end(sentence) - start;
      }
      int unquoted = 0;
      for (int at = start; at < text.end(sentence); at++) {
        unquoted += quotations.counts(text.quoted(at)) ? 1 : 0;
      }
      return unquoted;
    }

    private void begin(double score) {
      sentences.add(
          new ScoredPlace(
              sentence, text.paragraph(sentence), text.number(sentence), counted, score));
    }

    private void find() {
      int[] tokens = Arrays.copyOfRange(text.tokens(), start, text.end(sentence));
      List<Hit> found =
          scorer.hits(tokens, clauses()).stream()
              .filter(hit -> quotations.counts(text.quoted(start + hit.at())))
              .map(this::withSenseRule)
              .toList();
      double sum = 0;
      for (Hit hit : found) {
        sum += hit.polarity();
      }
      begin(Compound.of(sum * lexicon.scale()));
      for (Hit hit : found) {
        StringBuilder word = new StringBuilder(word(hit.at()));
        for (int at = hit.at() + 1; at < hit.at() + hit.words(); at++) {
          word.append(' ').append(word(at));
        }
        add(hit, word.toString());
      }
    }

    /** A name has no weight, nor has a word in another sense than the lexicon's. */
    private Hit withSenseRule(Hit hit) {
      Rule names = settings.names() == Names.SKIP ? lexicon.rules().names() : null;
      if (names != null && clauses().words().isName(hit.at())) {
        return hit.with(names);
      }
      boolean examined =
          settings.senses() == Senses.SKIP && hit.words() == 1 && !lexicon.isOfUser(hit.entry());
      return examined && lexicon.rules().senses().isOther(inClause(hit))
          ? hit.with(WordSenses.OTHER_SENSE)
          : hit;
    }

    private WordInClause inClause(Hit hit) {
      int of = sentence;
      return new WordInClause(
          this::word, hit.at(), text.end(of) - start, clauses(), () -> written.parts.apply(of));
    }

    /** VADER divides the text itself: its words are mapped to the tokens that contain them. */
    private void findAsVader() {
      VaderScorer.Scored scored = lexicon.vader().score(text.text(sentence));
      begin(scored.compound());
      for (VaderScorer.Word word : scored.words()) {
        double listed = word.entry().polarity();
        double factor = listed == 0 ? 1 : word.weight() / listed;
        int at = clauses().words().at(word.start());
        add(new Hit(word.entry(), at, 1, factor, word.rules()), word.entry().text());
      }
    }

    private void add(Hit hit, String word) {
      if (hit.entry().senses().stream().allMatch(sense -> sense.weight() == 0)) {
        return; // Listed so that it is not counted.
      }
      int after = hit.at() + hit.words();
      hits.add(
          new LexiconHit(
              sentences.size() - 1,
              word,
              lexicon.number(hit.entry()),
              hit.factor(),
              flags(hit),
              hit.ruleIds(),
              hit.at() == 0 ? null : word(hit.at() - 1),
              after < text.end(sentence) - start ? word(after) : null));
    }

    private int flags(Hit hit) {
      WrittenWords words = clauses().words();
      return (hit.isNegated() ? LexiconHit.NEGATED : 0)
          | (hit.isIntensified() ? LexiconHit.INTENSIFIED : 0)
          | (hit.isHedged() ? LexiconHit.HEDGED : 0)
          | (text.quoted(start + hit.at()) ? LexiconHit.QUOTED : 0)
          | (words.isName(hit.at()) ? LexiconHit.AS_NAME : 0)
          | (hit.rules().contains(WordSenses.OTHER_SENSE) ? LexiconHit.OTHER_SENSE : 0)
          | (words.isOpening(hit.at()) ? LexiconHit.OPENING : 0);
    }

    private String word(int at) {
      return written.types.get(text.tokens()[start + at]);
    }

    private WrittenClauses clauses() {
      return written.sentences.get(sentence);
    }
  }
}
