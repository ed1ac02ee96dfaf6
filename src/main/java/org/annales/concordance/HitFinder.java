package org.annales.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.annales.text.model.Quotations;
import org.annales.text.model.Sentence;

/**
 * Finds a phrase in sentences that are given in the order of the text. A hit lies inside a
 * sentence; its context comes from the neighbouring sentences of its paragraph too, of which no
 * more are held than the context needs.
 */
public final class HitFinder {
  /** A column may take several characters: a letter with its marks. */
  private static final int LENGTH_OF_COLUMN = 4;

  private static final int LENGTH_OF_WORDS = 20 * HitOrder.WORDS;

  private final Search search;
  private final Consumer<Hit> hits;
  private final int reach;
  private final List<Sentence> near = new ArrayList<>();

  /** Which of the sentences that are kept is looked at next. */
  private int next;

  /** A place in the sentence that is looked at, as UTF-16 counts, and as code points. */
  private int unit;

  private int point;

  private int place;
  private long elsewhere;

  public HitFinder(Search search, Consumer<Hit> hits) {
    this.search = search;
    this.hits = hits;
    this.reach = Math.max(LENGTH_OF_COLUMN * search.columns(), LENGTH_OF_WORDS);
  }

  /**
   * Takes the next sentence.
   *
   * @param place the order of its section among all
   */
  public void add(Sentence sentence, int place) {
    if (!near.isEmpty() && !follows(near.get(near.size() - 1), sentence)) {
      end();
    }
    this.place = place;
    near.add(sentence);
    while (next < near.size() && length(next + 1, near.size()) >= reach) {
      look();
    }
  }

  /** Looks at the sentences that still wait for what follows them. */
  public void end() {
    while (next < near.size()) {
      look();
    }
    near.clear();
    next = 0;
  }

  /** How many hits lie outside the text that was asked for. */
  public long elsewhere() {
    return elsewhere;
  }

  private static boolean follows(Sentence before, Sentence sentence) {
    return before.sectionId().equals(sentence.sectionId())
        && before.paragraph() == sentence.paragraph()
        && before.sentence() + 1 == sentence.sentence();
  }

  private int length(int from, int to) {
    int length = 0;
    for (int i = from; i < to && length < reach; i++) {
      length += near.get(i).text().length();
    }
    return length;
  }

  /** Looks at the next sentence, and forgets those that are too far back to be shown. */
  private void look() {
    Sentence sentence = near.get(next);
    unit = 0;
    point = 0;
    if (search.all()) {
      find(sentence, 0, sentence.tokens().size(), true);
    } else {
      int found = sentence.counted() ? findCounted(sentence) : 0;
      if (!sentence.counted() || search.quotations() != Quotations.INCLUDE) {
        elsewhere += find(sentence, 0, sentence.tokens().size(), false) - found;
      }
    }
    next++;
    while (next > 1 && length(1, next) >= reach) {
      near.remove(0);
      next--;
    }
  }

  /** As n-grams are counted: no hit reaches over a word that is not. */
  private int findCounted(Sentence sentence) {
    int found = 0;
    int from = 0;
    int size = sentence.tokens().size();
    for (int at = 0; at < size; at++) {
      if (!search.quotations().counts(sentence.tokens().get(at).quoted())) {
        found += find(sentence, from, at, true);
        from = at + 1;
      }
    }
    return found + find(sentence, from, size, true);
  }

  private int find(Sentence sentence, int from, int to, boolean wanted) {
    int found = 0;
    for (int at = from; at < to; at++) {
      int end = search.phrase().end(sentence.tokens(), at, to);
      if (end > at) {
        found++;
        if (wanted) {
          hits.accept(hit(sentence, at, end));
        }
      }
    }
    return found;
  }

  private Hit hit(Sentence sentence, int from, int to) {
    int start = unit(sentence.tokens().get(from).start());
    int end = unit(sentence.tokens().get(to - 1).end());
    return new Hit(
        place,
        sentence.documentId(),
        sentence.sectionId(),
        sentence.zone().label(),
        sentence.paragraph(),
        sentence.sentence(),
        sentence.startLine(),
        sentence.endLine(),
        TerminalWidth.last(before(start).stripTrailing(), search.columns()).stripLeading(),
        sentence.text().substring(start, end),
        TerminalWidth.first(after(end).stripLeading(), search.columns()).stripTrailing(),
        from,
        to,
        outwards(from, to));
  }

  /** Where a code point of the sentence stands in its text; quick where the last was near. */
  private int unit(int codePoint) {
    unit = near.get(next).text().offsetByCodePoints(unit, codePoint - point);
    point = codePoint;
    return unit;
  }

  private String before(int start) {
    String own = near.get(next).text();
    StringBuilder text = new StringBuilder(own.substring(Math.max(0, start - reach), start));
    for (int i = next - 1; i >= 0 && text.length() < reach; i--) {
      text.insert(0, near.get(i).text() + " ");
    }
    return text.toString();
  }

  private String after(int end) {
    String own = near.get(next).text();
    StringBuilder text = new StringBuilder(own.substring(end, Math.min(own.length(), end + reach)));
    for (int i = next + 1; i < near.size() && text.length() < reach; i++) {
      text.append(' ').append(near.get(i).text());
    }
    return text.toString();
  }

  private List<String> outwards(int from, int to) {
    return switch (search.sorting()) {
      case TEXT -> List.of();
      case LEFT -> leftwards(from);
      case RIGHT -> rightwards(to);
    };
  }

  private List<String> leftwards(int from) {
    List<String> words = new ArrayList<>();
    for (int i = next; i >= 0 && words.size() < HitOrder.WORDS; i--) {
      int at = i == next ? from : size(i);
      while (at > 0 && words.size() < HitOrder.WORDS) {
        words.add(near.get(i).tokens().get(--at).form());
      }
    }
    return words;
  }

  private List<String> rightwards(int to) {
    List<String> words = new ArrayList<>();
    for (int i = next; i < near.size() && words.size() < HitOrder.WORDS; i++) {
      int at = i == next ? to : 0;
      while (at < size(i) && words.size() < HitOrder.WORDS) {
        words.add(near.get(i).tokens().get(at++).form());
      }
    }
    return words;
  }

  private int size(int sentence) {
    return near.get(sentence).tokens().size();
  }
}
