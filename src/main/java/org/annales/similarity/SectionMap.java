package org.annales.similarity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.stats.multivariate.CorrespondenceAnalysis;
import org.annales.stats.resampling.ChanceBand;
import org.annales.stats.resampling.Seeds;

/** A map of the sections of a document by correspondence analysis of their words. */
final class SectionMap {
  /** A word of fewer sections would form an axis of its own. */
  private static final int FEWEST_SECTIONS = 3;

  /** Fewer cannot be drawn in enough ways for an interval. */
  private static final int FEWEST_BLOCKS = 4;

  private static final int MOST_WORDS = 1000;
  private static final int WORDS_A_SIDE = 20;

  private final DocumentWords document;
  private final SimilaritySettings settings;
  private final int[] sections;
  private final int[] words;
  private final int[] places;
  private final CorrespondenceAnalysis map;
  private final ChanceBand[] chance;

  SectionMap(PairMeasures measures, SimilaritySettings settings) {
    this.document = measures.document();
    this.settings = settings;
    this.places = new int[document.forms().length];
    this.words = mostFrequent();
    this.sections =
        IntStream.range(0, document.size())
            .filter(measures::isLong)
            .filter(section -> isPlaced(document.whole(section)))
            .toArray();
    boolean mapped = sections.length > 2 && sections.length <= settings.maxSections();
    this.map = mapped ? map(wholes()) : null;
    this.chance = mapped && map.axes() > 0 ? chance() : new ChanceBand[0];
  }

  /** The most frequent words of several sections that not all rates of a section hang on. */
  private int[] mostFrequent() {
    int[] found =
        Arrays.stream(document.mostFrequent(document.forms().length))
            .filter(word -> document.count(word) >= settings.minCount())
            .filter(word -> document.having(word) >= FEWEST_SECTIONS)
            .limit(MOST_WORDS)
            .toArray();
    Arrays.fill(places, -1);
    for (int i = 0; i < found.length; i++) {
      places[found[i]] = i;
    }
    return found;
  }

  private boolean isPlaced(WordCounts text) {
    return Arrays.stream(text.words()).anyMatch(word -> places[word] >= 0);
  }

  private List<WordCounts> wholes() {
    return Arrays.stream(sections).mapToObj(document::whole).toList();
  }

  private List<List<WordCounts>> blocks() {
    return Arrays.stream(sections).mapToObj(document::blocks).toList();
  }

  /** Words that only sections without a place have are left out of the table. */
  private CorrespondenceAnalysis map(List<WordCounts> texts) {
    double[][] counts = new double[texts.size()][words.length];
    double[] columns = new double[words.length];
    for (int i = 0; i < counts.length; i++) {
      WordCounts text = texts.get(i);
      for (int at = 0; at < text.words().length; at++) {
        int place = places[text.words()[at]];
        if (place >= 0) {
          counts[i][place] = text.counts()[at];
          columns[place] += text.counts()[at];
        }
      }
    }
    boolean full =
        Arrays.stream(columns).allMatch(sum -> sum > 0)
            && Arrays.stream(counts).allMatch(row -> Arrays.stream(row).sum() > 0);
    return new CorrespondenceAnalysis(full ? counts : new double[0][], settings.axes());
  }

  /** The inertia of each axis when segments are permuted among all sections. */
  private ChanceBand[] chance() {
    ResampledBlocks blocks = new ResampledBlocks(blocks(), Seeds.of(document.documentId(), "map"));
    WordCounts.Sums sums = new WordCounts.Sums(document.forms().length);
    double[][] inertias = new double[map.axes()][SimilaritySettings.MAP_PERMUTATIONS];
    for (int i = 0; i < SimilaritySettings.MAP_PERMUTATIONS; i++) {
      CorrespondenceAnalysis permuted = map(blocks.permuted(sums));
      for (int axis = 0; axis < inertias.length; axis++) {
        inertias[axis][i] = axis < permuted.axes() ? permuted.inertia(axis) : 0;
      }
    }
    return Arrays.stream(inertias)
        .map(permuted -> new ChanceBand(permuted, false))
        .toArray(ChanceBand[]::new);
  }

  /** The analysis; called only where there are axes. */
  CorrespondenceAnalysis analysis() {
    return map;
  }

  /** How many axes there are; 0 where there is no map. */
  int axes() {
    return chance.length;
  }

  /** How many sections are on the map. */
  int sections() {
    return sections.length;
  }

  /** The number in the document of a section of the map. */
  int section(int place) {
    return sections[place];
  }

  /** How many words the map is made of. */
  int words() {
    return words.length;
  }

  /** The number in the document of a word of the map. */
  int word(int place) {
    return words[place];
  }

  /** The permutation distribution of the inertia of an axis. */
  ChanceBand chance(int axis) {
    return chance[axis];
  }

  /** The places of the words on one side of an axis that contribute most to it. */
  List<Integer> strongest(int axis, boolean positive) {
    double sign = positive ? 1 : -1;
    return IntStream.range(0, words.length)
        .boxed()
        .filter(place -> sign * map.column(place, axis) > 0)
        .sorted(
            Comparator.comparingDouble((Integer place) -> -map.columnContribution(place, axis))
                .thenComparing(Comparator.naturalOrder()))
        .limit(WORDS_A_SIDE)
        .toList();
  }

  /** Bootstrap intervals of the coordinates of a section: the mean of its words on each axis. */
  ChanceBand[] intervals(int section) {
    List<WordCounts> blocks = document.blocks(sections[section]);
    double[][] sums = new double[blocks.size()][];
    double[] sizes = new double[blocks.size()];
    for (int block = 0; block < sums.length; block++) {
      sums[block] = sums(blocks.get(block));
      sizes[block] = placed(blocks.get(block));
    }
    ResampledBlocks again =
        new ResampledBlocks(List.of(blocks), Seeds.of(document.id(sections[section]), "map"));
    double[][] drawn =
        new double[chance.length][blocks.size() >= FEWEST_BLOCKS ? settings.resamples() : 0];
    for (int i = 0; i < drawn[0].length; i++) {
      double size = 0;
      double[] sum = new double[chance.length];
      for (int block : again.drawn(0)) {
        size += sizes[block];
        for (int axis = 0; axis < sum.length; axis++) {
          sum[axis] += sums[block][axis];
        }
      }
      for (int axis = 0; axis < sum.length; axis++) {
        drawn[axis][i] = sum[axis] / size;
      }
    }
    return Arrays.stream(drawn).map(of -> new ChanceBand(of, false)).toArray(ChanceBand[]::new);
  }

  private double[] sums(WordCounts text) {
    double[] sums = new double[chance.length];
    for (int at = 0; at < text.words().length; at++) {
      int place = places[text.words()[at]];
      for (int axis = 0; axis < sums.length && place >= 0; axis++) {
        sums[axis] += text.counts()[at] * map.column(place, axis);
      }
    }
    return sums;
  }

  private double placed(WordCounts text) {
    double sum = 0;
    for (int at = 0; at < text.words().length; at++) {
      sum += places[text.words()[at]] >= 0 ? text.counts()[at] : 0;
    }
    return sum;
  }
}
