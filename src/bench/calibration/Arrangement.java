package calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A way to arrange a text so that nothing of a kind is to be found in it. Sizes of chapters are
 * kept.
 */
enum Arrangement {
  /** Sentences permuted among chapters: neither topics nor bursts. */
  SENTENCES {
    @Override
    List<Chapter> of(List<Chapter> text, Random random) {
      List<Piece> pool = new ArrayList<>();
      text.forEach(chapter -> pool.addAll(chapter.sentences()));
      Collections.shuffle(pool, random);
      List<Chapter> chapters = new ArrayList<>();
      int at = 0;
      for (Chapter chapter : text) {
        int size = chapter.sentences().size();
        chapters.add(Chapter.of(pool.subList(at, at + size)));
        at += size;
      }
      return chapters;
    }
  },

  /** Runs of 500 words permuted among chapters: bursts and serial correlation remain. */
  RUNS {
    @Override
    List<Chapter> of(List<Chapter> text, Random random) {
      List<List<Piece>> pool = new ArrayList<>();
      text.forEach(chapter -> pool.addAll(RunCutter.cut(chapter)));
      Collections.shuffle(pool, random);
      List<Chapter> chapters = new ArrayList<>();
      int at = 0;
      for (Chapter chapter : text) {
        int size = Math.max(1, chapter.words() / RunCutter.RUN);
        chapters.add(new Chapter(new ArrayList<>(pool.subList(at, at + size))));
        at += size;
      }
      return chapters;
    }
  },

  /** Tokens shuffled: only their frequencies remain. */
  TOKENS {
    @Override
    List<Chapter> of(List<Chapter> text, Random random) {
      List<String> pool = new ArrayList<>();
      text.forEach(chapter -> chapter.sentences().forEach(s -> pool.addAll(s.tokens())));
      Collections.shuffle(pool, random);
      List<Chapter> chapters = new ArrayList<>();
      int at = 0;
      for (Chapter chapter : text) {
        int end = at + chapter.words();
        List<Piece> sentences = new ArrayList<>();
        for (; at < end; at = Math.min(end, at + SENTENCE)) {
          sentences.add(Piece.of(List.copyOf(pool.subList(at, Math.min(end, at + SENTENCE)))));
        }
        chapters.add(Chapter.of(sentences));
      }
      return chapters;
    }
  },

  /** Chapters in random order: they differ, but their order means nothing. */
  ORDER {
    @Override
    List<Chapter> of(List<Chapter> text, Random random) {
      List<Chapter> chapters = new ArrayList<>(text);
      Collections.shuffle(chapters, random);
      return chapters;
    }
  },

  /**
   * Two halves of each chapter of at least 3,000 words, made of its runs: a chapter is one text.
   */
  HALVES {
    @Override
    List<Chapter> of(List<Chapter> text, Random random) {
      List<Chapter> chapters = new ArrayList<>();
      for (Chapter chapter : text) {
        List<List<Piece>> runs = RunCutter.cut(chapter);
        if (runs.size() >= FEWEST_RUNS) {
          Collections.shuffle(runs, random);
          int half = runs.size() / 2;
          chapters.add(new Chapter(new ArrayList<>(runs.subList(0, half))));
          chapters.add(new Chapter(new ArrayList<>(runs.subList(half, runs.size()))));
        }
      }
      return chapters;
    }
  },

  /** All in one chapter: the values that intervals of null texts should hold. */
  WHOLE {
    @Override
    List<Chapter> of(List<Chapter> text, Random random) {
      List<List<Piece>> paragraphs = new ArrayList<>();
      text.forEach(chapter -> paragraphs.addAll(chapter.paragraphs()));
      return List.of(new Chapter(paragraphs));
    }
  };

  /** Tokens in a sentence of shuffled tokens. */
  private static final int SENTENCE = 20;

  private static final int FEWEST_RUNS = 6;

  /** Its chapters; empty where the text has too little for it. */
  abstract List<Chapter> of(List<Chapter> text, Random random);
}
