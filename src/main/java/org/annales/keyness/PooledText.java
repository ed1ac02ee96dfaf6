package org.annales.keyness;

import java.util.ArrayList;
import java.util.List;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.FormNumbers;
import org.annales.corpus.PlacedTokens;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWordMarks;
import org.annales.corpus.StopWords;
import org.annales.ngram.NgramSpec;
import org.annales.ngram.SectionPart;

/** Reads the sections of a pool as one text. */
final class PooledText implements PlacedTokens {
  private final List<SectionText> texts;
  private final CountedRuns runs;
  private final StopWords stopwords;
  private final int longest;
  private final FormNumbers forms = new FormNumbers();
  private final List<int[]> tokens = new ArrayList<>();
  private final PoolParts parts;

  PooledText(List<SectionText> texts, CountedRuns runs, StopWords stopwords, int longest) {
    this.texts = texts;
    this.runs = runs;
    this.stopwords = stopwords;
    this.longest = longest;
    texts.forEach(text -> tokens.add(forms.ofTokens(text)));
    this.parts =
        new PoolParts(
            texts.stream()
                .map(text -> SectionPart.of(text, runs, NgramSpec.adjacent(longest)))
                .toList());
  }

  PoolParts parts() {
    return parts;
  }

  /** The sentences of a section by their places in it. */
  SentenceOffsets sentences(int section) {
    return new SentenceOffsets(texts.get(section), runs);
  }

  @Override
  public void forEach(Receiver receiver) {
    for (int i = 0; i < texts.size(); i++) {
      SectionText text = texts.get(i);
      StopWordMarks stops = stopwords.among(text);
      int[] numbers = tokens.get(i);
      int section = i;
      runs.forEachToken(
          text,
          (place, at, end) -> {
            int stop = stops.next(at, text.tokens(), Math.min(end, at + longest));
            receiver.place(section, place, numbers, at, stop);
          });
    }
  }

  @Override
  public String form(int token) {
    return forms.form(token);
  }
}
