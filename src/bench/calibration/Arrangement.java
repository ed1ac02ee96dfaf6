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

  /**
   * Runs of 500 words permuted among chapters, and their rests of fewer words likewise: bursts and
   * serial correlation remain, and segments are runs.
   */
  RUNS {
    @Override
    List<Chapter> of(List<Chapter> text, Random random) {
      List<RunCutter> cuts = text.stream().map(RunCutter::cut).toList();
      List<List<Piece>> pool = new ArrayList<>();
      List<List<Piece>> rests = new ArrayList<>();
      cuts.forEach(cut -> pool.addAll(cut.runs()));
      cuts.forEach(cut -> rests.add(cut.rest()));
      Collections.shuffle(pool, random);
      Collections.shuffle(rests, random);
      List<Chapter> chapters = new ArrayList<>();
      int at = 0;
      for (int i = 0; i < cuts.size(); i++) {
        int end = at + cuts.get(i).runs().size();
        chapters.add(RunCutter.chapter(pool.subList(at, end), rests.get(i)));
        at = end;
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
        RunCutter cut = RunCutter.cut(chapter);
        List<List<Piece>> runs = cut.runs();
        if (runs.size() >= FEWEST_RUNS) {
          Collections.shuffle(runs, random);
          int half = runs.size() / 2;
          chapters.add(RunCutter.chapter(runs.subList(0, half), List.of()));
          chapters.add(RunCutter.chapter(runs.subList(half, runs.size()), cut.rest()));
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
