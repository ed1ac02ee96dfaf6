package org.annales.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionPlace;
import org.annales.corpus.SectionText;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.resampling.Resampling;

/**
 * What is computed from the text of a section alone: its counts, its richness, and the occurrences
 * of the chosen words in its segments.
 *
 * @param richness of the section, as it is written
 * @param segmentRichness by measure, of each segment
 * @param words occurrences in each segment, by word
 */
record SectionProfile(
    SectionPlace place,
    SectionCounts counts,
    List<MeasureValue> richness,
    Map<String, double[]> segmentRichness,
    Map<String, long[]> words,
    long paragraphs,
    double wordLengthMedian)
    implements Serializable {

  /** The profile of a section; null where it has no counted token. */
  static SectionProfile of(SectionText text, CountedRuns runs, ComparisonSettings settings) {
    int[] tokens = runs.countedTokens(text);
    if (tokens.length == 0) {
      return null;
    }
    LanguageResources language = LanguageResources.of(text.language());
    SectionCounts counts = SectionCounts.of(text, runs, language);
    SectionRichness richness = new SectionRichness(text.sectionId(), tokens, settings);
    Map<String, double[]> segments = new HashMap<>();
    for (RichnessMeasure measure : RichnessMeasure.values()) {
      if (measure.isTested()) {
        segments.put(SectionRichness.SEGMENT + measure.label(), richness.ofSegments(measure));
      }
    }
    return new SectionProfile(
        text.place(),
        counts,
        richness.values(),
        segments,
        words(text, counts, settings.words()),
        paragraphs(text, counts),
        wordLengthMedian(text, tokens));
  }

  private static double wordLengthMedian(SectionText text, int... tokens) {
    FormCounts forms = new FormCounts(text, LanguageResources.NONE);
    return Resampling.quantile(
        Arrays.stream(tokens)
            .map(forms::letters)
            .filter(letters -> letters > 0)
            .asDoubleStream()
            .toArray(),
        0.5);
  }

  private static Map<String, long[]> words(
      SectionText text, SectionCounts counts, List<String> chosen) {
    List<String> forms = chosen.isEmpty() ? List.of() : Arrays.asList(text.forms());
    Map<String, long[]> words = new LinkedHashMap<>();
    for (String word : chosen) {
      long[] found = new long[counts.segments().length];
      int form = forms.indexOf(word);
      for (int at = 0; form >= 0 && at < text.tokens().length; at++) {
        if (text.tokens()[at] == form && counts.isCounted(at)) {
          found[counts.segmentOf(at)]++;
        }
      }
      words.put(word, found);
    }
    return words;
  }

  private static long paragraphs(SectionText text, SectionCounts counts) {
    List<Integer> paragraphs = new ArrayList<>();
    for (int i = 0; i < text.sentences(); i++) {
      boolean counted = false;
      for (int at = text.start(i); at < text.end(i) && !counted; at++) {
        counted = counts.isCounted(at);
      }
      if (counted) {
        paragraphs.add(text.paragraph(i));
      }
    }
    return paragraphs.stream().distinct().count();
  }
}
