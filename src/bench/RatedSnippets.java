import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.annales.sentiment.lexicon.BundledLexicon;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.sentiment.lexicon.PhraseIndex;
import org.annales.sentiment.rules.Compound;
import org.annales.sentiment.rules.Hit;
import org.annales.sentiment.rules.RuleScorer;
import org.annales.sentiment.rules.SentimentRules;
import org.annales.sentiment.rules.VaderScorer;
import org.annales.sentiment.rules.WrittenClauses;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;
import org.annales.text.sentence.WrittenWords;

/**
 * How far the scores of snippets go with the ratings that people gave them: {@code java -cp
 * target/annales.jar src/bench/RatedSnippets.java FILE…}.
 *
 * <p>A file has a snippet a line: its id, its rating and its text, with tabs between. Printed are
 * Pearson's correlations, for the rules of Annales, for none and for VADER's, and the 95 % interval
 * (snippets drawn anew) of how much the first is above the last.
 */
final class RatedSnippets {
  private static final int RESAMPLES = 9999;
  private static final Lexicon VADER = BundledLexicon.VADER.read(TokenRules.DEFAULT);
  private static final Tokenizer TOKENIZER = new Tokenizer(TokenRules.DEFAULT);

  private RatedSnippets() {}

  private record Rated(double rating, String text) {}

  public static void main(String... files) throws IOException {
    System.out.printf(
        "%-14s %6s %8s %8s %8s   %s%n", "", "n", "annales", "none", "vader", "annales - vader");
    List<Rated> all = new ArrayList<>();
    for (String file : files) {
      List<Rated> rated = read(Path.of(file));
      all.addAll(rated);
      print(Path.of(file).getFileName().toString().replaceFirst("\\..*", ""), rated);
    }
    if (files.length > 1) {
      print("all", all);
    }
  }

  private static List<Rated> read(Path file) throws IOException {
    List<Rated> rated = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t", 3);
      rated.add(new Rated(Double.parseDouble(columns[1]), columns[2]));
    }
    return rated;
  }

  private static void print(String name, List<Rated> rated) {
    double[] people = rated.stream().mapToDouble(Rated::rating).toArray();
    double[] annales = scores(rated, SentimentRules.of("en"));
    double[] none = scores(rated, SentimentRules.none());
    VaderScorer scorer = new VaderScorer(VADER);
    double[] vader = rated.stream().mapToDouble(r -> scorer.score(r.text).compound()).toArray();
    int[] drawn = new int[people.length];
    double[] differences = new double[RESAMPLES];
    SplittableRandom random = new SplittableRandom(1);
    for (int b = 0; b < RESAMPLES; b++) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = random.nextInt(drawn.length);
      }
      differences[b] = pearson(people, annales, drawn) - pearson(people, vader, drawn);
    }
    Arrays.sort(differences);
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = i;
    }
    System.out.printf(
        Locale.ROOT,
        "%-14s %6d %8.3f %8.3f %8.3f   %+.3f (%+.3f … %+.3f)%n",
        name,
        people.length,
        pearson(people, annales, drawn),
        pearson(people, none, drawn),
        pearson(people, vader, drawn),
        pearson(people, annales, drawn) - pearson(people, vader, drawn),
        differences[RESAMPLES / 40],
        differences[RESAMPLES - 1 - RESAMPLES / 40]);
  }

  private static double[] scores(List<Rated> rated, SentimentRules rules) {
    PhraseIndex<LexiconEntry> index = VADER.index();
    return rated.stream().mapToDouble(snippet -> score(index, rules, snippet.text)).toArray();
  }

  private static double score(PhraseIndex<LexiconEntry> index, SentimentRules rules, String text) {
    List<Token> tokens = TOKENIZER.tokens(text, new boolean[text.length()]);
    WrittenWords written =
        new WrittenWords(
            Zone.BODY,
            text,
            tokens.stream().mapToInt(Token::start).toArray(),
            tokens.stream().mapToInt(Token::end).toArray());
    RuleScorer scorer = new RuleScorer(rules, index, tokens.stream().map(Token::form).toList());
    double sum = 0;
    int[] words = IntStream.range(0, tokens.size()).toArray();
    for (Hit hit : scorer.hits(words, new WrittenClauses(() -> written))) {
      boolean named = rules.names() != null && written.isName(hit.at());
      sum += named ? hit.with(rules.names()).polarity() : hit.polarity();
    }
    return Compound.of(sum);
  }

  private static double pearson(double[] x, double[] y, int[] at) {
    double mx = 0;
    double my = 0;
    for (int i : at) {
      mx += x[i] / at.length;
      my += y[i] / at.length;
    }
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i : at) {
      xy += (x[i] - mx) * (y[i] - my);
      xx += (x[i] - mx) * (x[i] - mx);
      yy += (y[i] - my) * (y[i] - my);
    }
    return xy / Math.sqrt(xx * yy);
  }
}
