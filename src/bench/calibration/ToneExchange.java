package calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.annales.sentiment.lexicon.BundledLexicon;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.text.model.TokenRules;

/**
 * Moves the tone of chapters by exchange of sentences of equal length with other chapters, so that
 * the text as a whole and the bounds of segments stay as they are.
 */
final class ToneExchange {
  /** In standard deviations of the scores of sentences. */
  private static final double SHIFT = 0.2;

  private static final double ALPHA = 15;
  private static final int TRIES_FOR_EACH = 2000;

  private final Map<String, Double> weights = new HashMap<>();
  private final List<Chapter> chapters;
  private final double deviation;

  ToneExchange(List<Chapter> chapters) {
    this.chapters = chapters;
    for (LexiconEntry entry : BundledLexicon.VADER.read(TokenRules.DEFAULT).entries()) {
      if (entry.words().size() == 1) {
        weights.put(entry.words().get(0), entry.polarity());
      }
    }
    double[] scores =
        chapters.stream().flatMap(c -> c.sentences().stream()).mapToDouble(this::score).toArray();
    double sum = 0;
    double squares = 0;
    for (double score : scores) {
      sum += score;
      squares += score * score;
    }
    double mean = sum / scores.length;
    this.deviation = Math.sqrt(Math.max(0, squares / scores.length - mean * mean));
  }

  /** The score of a sentence: its words' weights, without rules. */
  private double score(Piece sentence) {
    double sum = 0;
    for (String token : sentence.tokens()) {
      sum += weights.getOrDefault(token, 0.0);
    }
    return sum / Math.sqrt(sum * sum + ALPHA);
  }

  private record Place(List<Piece> paragraph, int at) {
    Piece piece() {
      return paragraph.get(at);
    }
  }

  /** Raises the mean score of chapters; false where the text does not have the sentences for it. */
  boolean raise(List<Integer> some, Random random) {
    List<Place> inside = new ArrayList<>();
    Map<Integer, List<Place>> outside = new HashMap<>();
    for (int i = 0; i < chapters.size(); i++) {
      for (List<Piece> paragraph : chapters.get(i).paragraphs()) {
        for (int at = 0; at < paragraph.size(); at++) {
          Place place = new Place(paragraph, at);
          if (some.contains(i)) {
            inside.add(place);
          } else {
            outside.computeIfAbsent(place.piece().size(), s -> new ArrayList<>()).add(place);
          }
        }
      }
    }
    double missing = SHIFT * deviation * inside.size();
    if (missing <= 0) {
      return false;
    }
    for (int tries = TRIES_FOR_EACH * inside.size(); missing > 0 && tries > 0; tries--) {
      Place here = inside.get(random.nextInt(inside.size()));
      List<Place> equal = outside.getOrDefault(here.piece().size(), List.of());
      if (!equal.isEmpty()) {
        Place there = equal.get(random.nextInt(equal.size()));
        double gain = score(there.piece()) - score(here.piece());
        if (gain > 0) {
          Piece moved = here.piece();
          here.paragraph().set(here.at(), there.piece());
          there.paragraph().set(there.at(), moved);
          missing -= gain;
        }
      }
    }
    return missing <= 0;
  }
}
