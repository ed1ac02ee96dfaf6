package org.annales.concordance;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.Quotations;
import org.annales.text.model.Sentence;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;

/** Sentences for tests, and the hits in them as readable lines. */
final class ConcordanceFixtures {
  private ConcordanceFixtures() {}

  /** A counted sentence of the first section. */
  static Sentence sentence(int paragraph, int number, String text) {
    return sentence(
        "tale/chapter-1", Zone.BODY, paragraph, number, text, new boolean[text.length()]);
  }

  static Sentence sentence(
      String section, Zone zone, int paragraph, int number, String text, boolean[] quoted) {
    return new Sentence(
        section.substring(0, section.indexOf('/')),
        section,
        zone,
        zone == Zone.BODY,
        paragraph,
        number,
        10 * number,
        10 * number,
        text,
        new Tokenizer(TokenRules.DEFAULT).tokens(text, quoted),
        null);
  }

  static Search search(String phrase) {
    return search(phrase, 40, HitOrder.TEXT);
  }

  static Search search(String phrase, int columns, HitOrder sorting) {
    return new Search(
        Phrase.of(phrase, TokenRules.DEFAULT), false, Quotations.INCLUDE, columns, sorting);
  }

  static List<Hit> hits(Search search, Sentence... sentences) {
    List<Hit> hits = new ArrayList<>();
    HitFinder finder = new HitFinder(search, hits::add);
    for (Sentence sentence : sentences) {
      finder.add(sentence, 0);
    }
    finder.end();
    return hits;
  }

  /** Each hit with its context: {@code over [the] lazy}. */
  static List<String> lines(Search search, Sentence... sentences) {
    return hits(search, sentences).stream().map(ConcordanceFixtures::line).toList();
  }

  static String line(Hit hit) {
    return hit.left() + " [" + hit.match() + "] " + hit.right();
  }
}
