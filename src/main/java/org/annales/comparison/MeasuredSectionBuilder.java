package org.annales.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annales.corpus.SectionPlace;
import org.annales.corpus.Segments;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.Defined;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.SerialMean;

/** Computes the measures and samples of a section from its profile and annotations. */
final class MeasuredSectionBuilder {
  static final String SENTIMENT = "sentiment_";
  static final String WORD = "word:";
  static final String ENTITY = "entity:";

  private static final String RATE = "occurrences per million words";

  private final SectionProfile profile;
  private final ComparisonSettings settings;
  private final LanguageResources language;
  private final List<MeasureValue> values = new ArrayList<>();
  private final Map<String, Sample> samples = new TreeMap<>();
  private final List<String> chosen;
  private final List<String> missing;
  private final Map<String, long[]> entities = new TreeMap<>();
  private final SectionScores scores = new SectionScores();

  /**
   * A section.
   *
   * @param chosen the entities that are tested
   */
  MeasuredSectionBuilder(
      SectionProfile profile, ChosenEntities chosen, ComparisonSettings settings) {
    this.profile = profile;
    this.settings = settings;
    this.language = LanguageResources.of(profile.place().language());
    this.chosen = chosen.of(profile.place().documentId());
    this.missing = chosen.missing(profile.place().documentId());
    this.chosen.forEach(id -> entities.put(id, none()));
  }

  private long[] none() {
    return new long[profile.counts().segments().length];
  }

  MeasuredSection with(Iterable<SectionAnnotation> annotations) {
    annotations.forEach(this::add);
    addCounts();
    addRates();
    values.addAll(profile.richness());
    profile.segmentRichness().forEach(this::addSegments);
    profile.words().forEach((word, counts) -> addOccurrences(WORD + word, counts));
    chosen.forEach(id -> addOccurrences(ENTITY + id, entities.get(id)));
    missing.forEach(
        name -> values.add(MeasureValue.none(ENTITY + name, RATE, ComparisonReasons.NO_ENTITY)));
    addScores();
    return new MeasuredSection(
        profile.place(),
        List.copyOf(values),
        new TreeMap<>(samples),
        Arrays.stream(sizes()).boxed().toList(),
        new TreeMap<>(entities));
  }

  private void add(SectionAnnotation annotation) {
    if (annotation instanceof SectionAnnotation.Mention mention) {
      int token = profile.counts().addMention(mention.sentence(), mention.from(), mention.to());
      if (mention.entity() != null && token >= 0) {
        long[] found =
            settings.sets().isEmpty() && settings.series().isEmpty()
                ? entities.get(mention.entity())
                : entities.computeIfAbsent(mention.entity(), id -> none());
        if (found != null) {
          found[profile.counts().segmentOf(token)]++;
        }
      }
    } else if (annotation instanceof SectionAnnotation.NoteMark mark) {
      profile.counts().addNote(mark.sentence(), mark.token());
    } else {
      scores.add(annotation);
    }
  }

  private void addCounts() {
    Counts all = profile.counts().all();
    for (Count count : Count.values()) {
      values.add(
          count.isKnown(language)
              ? MeasureValue.plain(count.label(), (double) all.of(count), "count", null)
              : MeasureValue.none(count.label(), "count", ComparisonReasons.NO_LANGUAGE_RULES));
    }
    values.add(MeasureValue.plain("paragraphs", (double) profile.paragraphs(), "count", null));
    values.add(
        MeasureValue.plain(
            "paragraph_length_mean",
            (double) all.of(Count.WORDS) / profile.paragraphs(),
            "words / paragraphs",
            null));
    double[] lengths =
        Arrays.stream(profile.counts().sentences())
            .mapToDouble(sentence -> sentence.of(Count.WORDS))
            .toArray();
    values.add(
        MeasureValue.plain(
            "sentence_length_median", Resampling.quantile(lengths, 0.5), "median of words", null));
    addWordMedian();
  }

  private void addWordMedian() {
    double median = profile.wordLengthMedian();
    values.add(
        MeasureValue.plain(
            "word_length_median",
            median,
            "median of letters of the readable words",
            Double.isNaN(median) ? ComparisonReasons.NO_LETTERS : null));
  }

  private void addRates() {
    Counts[] sentences = profile.counts().sentences();
    String none = reason(sentences.length);
    RateIntervals intervals = none == null ? new RateIntervals(sentences) : null;
    Counts all = profile.counts().all();
    for (Rate rate : Rate.values()) {
      if (rate.isKnown(language)) {
        values.add(value(rate, all, intervals, none));
        addSample(rate, all);
      } else {
        values.add(
            MeasureValue.none(rate.label(), rate.formula(), ComparisonReasons.NO_LANGUAGE_RULES));
      }
    }
  }

  /** Why rates have no interval; null where they have one. Names come in whole passages. */
  private String reason(int sentences) {
    if (sentences < SerialMean.Unit.RATES.fewest()) {
      return ComparisonReasons.FEW_SENTENCES;
    }
    boolean isSegment = profile.counts().all().of(Count.WORDS) >= Segments.SIZE;
    return isSegment ? null : ComparisonReasons.FEW_WORDS;
  }

  private static MeasureValue value(Rate rate, Counts all, RateIntervals intervals, String none) {
    double value = rate.of(all);
    if (Double.isNaN(value)) {
      return MeasureValue.none(rate.label(), rate.formula(), ComparisonReasons.NO_LETTERS);
    }
    if (intervals == null) {
      return MeasureValue.plain(rate.label(), value, rate.formula(), none);
    }
    SerialMean interval = intervals.of(rate);
    return MeasureValue.within(
        rate.label(),
        value,
        rate.nearest(interval.low()),
        rate.nearest(interval.high()),
        rate.formula());
  }

  private void addSample(Rate rate, Counts all) {
    if (rate.tested() != Rate.Tested.NOT) {
      SectionCounts counts = profile.counts();
      boolean whole = rate.tested() == Rate.Tested.WHOLE_SENTENCES;
      Counts[] segments = whole ? counts.sentencesBySegment() : counts.segments();
      double[] defined = defined(Arrays.stream(segments).mapToDouble(rate::of).toArray());
      long weight = whole ? all.of(Count.SENTENCES) : defined.length;
      put(rate.label(), rate.of(all), weight, new Sample.Units(defined), all, null);
    }
  }

  private void addSegments(String measure, double... segments) {
    double[] defined = defined(segments);
    double mean = Arrays.stream(defined).average().orElse(Double.NaN);
    String method = "mean over the first 500 words of each segment";
    if (defined.length < SerialMean.Unit.SEGMENTS.fewest()) {
      String reason =
          defined.length == 0 ? ComparisonReasons.NO_SEGMENT : ComparisonReasons.FEW_SEGMENTS;
      values.add(MeasureValue.plain(measure, mean, method, reason));
    } else {
      SerialMean interval = new SerialMean(SerialMean.Unit.SEGMENTS, defined);
      values.add(MeasureValue.within(measure, mean, interval.low(), interval.high(), method));
    }
    put(measure, mean, defined.length, new Sample.Units(defined), null, null);
  }

  private void addOccurrences(String measure, long... occurrences) {
    long[] sizes = sizes();
    Sample.Segments segments = new Sample.Segments(occurrences, sizes);
    double rate = Defined.perMillion(Arrays.stream(occurrences).sum(), Arrays.stream(sizes).sum());
    values.add(MeasureValue.plain(measure, rate, RATE, null));
    put(measure, rate, 0, null, null, segments);
  }

  private long[] sizes() {
    return Arrays.stream(profile.counts().segments()).mapToLong(c -> c.of(Count.WORDS)).toArray();
  }

  private void addScores() {
    for (SectionAnnotation.Mean mean : scores.means()) {
      String measure = SENTIMENT + mean.lexicon();
      String method = "mean of sentiment_sections";
      long weight = scores.sentences(mean.lexicon());
      String none =
          weight < SerialMean.Unit.SCORES.fewest()
              ? ComparisonReasons.FEW_SENTENCES
              : ComparisonReasons.CONSTANT;
      values.add(
          new MeasureValue(
              measure,
              number(mean.mean()),
              number(mean.low()),
              number(mean.high()),
              method,
              mean.low() == null ? none : null));
      double[] segments = defined(scores.bySegment(mean.lexicon(), profile.counts()));
      put(measure, number(mean.mean()), weight, new Sample.Units(segments), null, null);
    }
  }

  private static double[] defined(double... values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  private static double number(Double value) {
    return value == null ? Double.NaN : value;
  }

  private void put(
      String measure,
      double value,
      long weight,
      Sample.Units units,
      Counts counts,
      Sample.Segments segments) {
    SectionPlace place = profile.place();
    samples.put(
        measure,
        new Sample(place.sectionId(), place.ordinal(), value, weight, units, counts, segments));
  }
}
