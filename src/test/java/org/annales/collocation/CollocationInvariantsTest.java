package org.annales.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.annales.TestInput;
import org.annales.corpus.SectionText;
import org.annales.corpus.TestText;
import org.annales.settings.Settings;
import org.annales.stats.association.Contingency;
import org.annales.stats.test.FalseDiscovery;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the collocations of any text, tried on texts made at random. */
class CollocationInvariantsTest {
  private static final String[] WORDS = {
    "lamp", "the", "harbour", "old", "of", "ship", "quay", "and", "rope", "tide", "was", "bell"
  };

  static LongStream seeds() {
    return LongStream.range(0, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCountIsThatOfSlotsLookedAtOneByOne(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, List<String>> text = text(random);
    Span span = new Span(random.nextInt(4), 1 + random.nextInt(4));
    int minCount = 1 + random.nextInt(6);
    boolean stops = random.nextBoolean();
    boolean exclude = random.nextBoolean();
    CollocationLines found =
        CollocationLines.of(
            sections(text),
            "collocations.left=" + span.left(),
            "collocations.right=" + span.right(),
            "collocations.adjacent=false",
            "collocations.min_count=" + minCount,
            "collocations.min_node_count=1",
            "collocations.min_count_in_section=1",
            "stopwords=" + (stops ? "en" : "none"),
            "quotations=" + (exclude ? "exclude" : "include"));
    Recount recount = new Recount(text, span, stops, exclude);

    assertThat(found.lines()).isNotEmpty().isEqualTo(recount.lines(minCount));
    assertThat(found.sectionLines()).isEqualTo(recount.sectionLines(minCount));
    assertThat(found.pairs()).allSatisfy(row -> assertThat(sections(row)).isPositive());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSlotsOfANodeAreThoseOfItsCollocates(long seed) {
    CollocationLines found =
        CollocationLines.of(
            sections(text(new SplittableRandom(seed))),
            "collocations.min_count=1",
            "collocations.min_node_count=1");
    Map<String, Long> ofNodes = new TreeMap<>();
    Map<String, Long> sums = new TreeMap<>();
    for (Row row : found.pairs()) {
      String node = row.getAs("node") + " " + row.getAs("span_right");
      ofNodes.put(node, row.getAs("node_count"));
      sums.merge(node, row.getAs("count"), Long::sum);
    }

    assertThat(sums).isNotEmpty().isEqualTo(ofNodes);
  }

  @Test
  void rowsDependNeitherOnWhereSectionsLieNorOnWherePairsAreSent() {
    List<SectionText> sections = sections(text(new SplittableRandom(7)));
    List<String> inOne = rows(sections, 1, 1);

    assertThat(inOne).hasSizeGreaterThan(100);
    assertThat(rows(sections, 2, 7)).isEqualTo(inOne);
    assertThat(rows(sections, 5, 2)).isEqualTo(inOne);
  }

  @Test
  void everyMeasureCanBeRecomputedFromTheCountsOfItsRow() {
    CollocationLines found =
        CollocationLines.of(sections(text(new SplittableRandom(8))), "collocations.min_count=2");

    assertThat(found.pairs())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              for (Measure measure : Measure.ALL) {
                double value = measure.formula().applyAsDouble(table(row));
                assertThat(row.<Double>getAs(measure.name())).isEqualTo(value);
              }
            });
  }

  @Test
  void aFamilyIsAllPairsOfASpan() {
    CollocationLines found =
        CollocationLines.of(sections(text(new SplittableRandom(9))), "collocations.min_count=2");

    for (int right : new int[] {1, 5}) {
      List<Row> family =
          found.pairs().stream().filter(row -> row.<Integer>getAs("span_right") == right).toList();
      double[] p =
          family.stream().mapToDouble(row -> row.<Double>getAs("conditional_p_value")).toArray();
      double[] q = FalseDiscovery.benjaminiHochberg(p);
      for (int i = 0; i < q.length; i++) {
        assertThat(family.get(i).<Double>getAs("q_value")).isCloseTo(q[i], within(1e-12));
        assertThat(family.get(i).<Long>getAs("family_size")).isEqualTo(family.size());
      }
    }
  }

  private static Contingency table(Row row) {
    return Contingency.ofMarginals(
        row.getAs("count"),
        row.getAs("node_count"),
        row.getAs("collocate_count"),
        row.getAs("slots"));
  }

  private static long sections(Row row) {
    return row.<Long>getAs("sections");
  }

  private static List<String> rows(List<SectionText> sections, int partitions, int sentTo) {
    List<SectionText> mixed = new ArrayList<>(sections);
    Collections.shuffle(mixed, new Random(partitions));
    Settings settings =
        TestInput.configuration(
                "collocations.min_count=2", "collocations.min_count_in_section=1", "stopwords=en")
            .settings();
    CollocationLines found = CollocationLines.of(mixed, partitions, sentTo, settings);
    List<String> rows = new ArrayList<>();
    found.pairs().forEach(row -> rows.add(row.toString()));
    found.inSections().forEach(row -> rows.add(row.toString()));
    Collections.sort(rows);
    return rows;
  }

  private static Map<String, List<String>> text(SplittableRandom random) {
    Map<String, List<String>> text = new TreeMap<>();
    for (int section = 0; section < 9; section++) {
      List<String> sentences = new ArrayList<>();
      for (int sentence = random.nextInt(30); sentence > 0; sentence--) {
        List<String> words = new ArrayList<>();
        for (int token = random.nextInt(14); token > 0; token--) {
          String word = WORDS[random.nextInt(1 + random.nextInt(WORDS.length))];
          words.add(random.nextInt(9) == 0 ? "[" + word + "]" : word);
        }
        sentences.add(String.join(" ", words));
      }
      text.put("d" + section / 4 + "/" + section, sentences);
    }
    return text;
  }

  private static List<SectionText> sections(Map<String, List<String>> text) {
    List<SectionText> sections = new ArrayList<>();
    text.forEach((id, sentences) -> sections.add(TestText.section(id, sections.size(), sentences)));
    return sections;
  }

  /** Slots looked at one by one, as plainly as can be. */
  private static final class Recount {
    private final Span span;
    private final boolean stops;
    private final String separator;
    private final Map<String, Map<String, long[]>> bySection = new TreeMap<>();

    Recount(Map<String, List<String>> text, Span span, boolean stops, boolean exclude) {
      this.span = span;
      this.stops = stops;
      this.separator = exclude ? "\\[[a-z]+\\]" : "\\n";
      text.forEach(
          (section, sentences) -> sentences.forEach(sentence -> addSentence(section, sentence)));
    }

    private void addSentence(String section, String sentence) {
      for (String run : sentence.split(separator, -1)) {
        String[] words = run.replaceAll("[\\[\\]]", "").strip().split(" ", -1);
        for (int node = 0; node < words.length; node++) {
          for (int slot = 0; slot < words.length; slot++) {
            if (slot != node && slot >= node - span.left() && slot <= node + span.right()) {
              add(section, words[node], words[slot]);
            }
          }
        }
      }
    }

    /** Pairs, slots around a word, slots that hold it, and all. */
    private void add(String section, String node, String word) {
      for (String key : List.of(node + " " + word, node + " *", "* " + word, "* *")) {
        bySection.computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(section, s -> new long[1])[0]++;
      }
    }

    private long count(String key, String section) {
      return bySection.getOrDefault(key, Map.of()).getOrDefault(section, new long[1])[0];
    }

    private long count(String key) {
      return bySection.getOrDefault(key, Map.of()).values().stream().mapToLong(c -> c[0]).sum();
    }

    List<String> lines(long minCount) {
      List<String> lines = new ArrayList<>();
      for (String pair : pairs(minCount)) {
        String[] words = pair.split(" ", -1);
        lines.add(
            String.format(
                Locale.ROOT,
                "%s %d/%d | %d %d %d %d",
                pair,
                span.left(),
                span.right(),
                count(pair),
                count(words[0] + " *"),
                count("* " + words[1]),
                count("* *")));
      }
      Collections.sort(lines);
      return lines;
    }

    List<String> sectionLines(long minCount) {
      List<String> lines = new ArrayList<>();
      for (String pair : pairs(minCount)) {
        String[] words = pair.split(" ", -1);
        for (String section : bySection.get(pair).keySet()) {
          lines.add(
              String.format(
                  Locale.ROOT,
                  "%s %d/%d | %s | %d %d %d %d",
                  pair,
                  span.left(),
                  span.right(),
                  section,
                  count(pair, section),
                  count(words[0] + " *", section),
                  count("* " + words[1], section),
                  count("* *", section)));
        }
      }
      Collections.sort(lines);
      return lines;
    }

    private Set<String> pairs(long minCount) {
      Set<String> pairs = new TreeSet<>();
      for (String key : bySection.keySet()) {
        boolean pair = !key.contains("*");
        boolean stop = stops && key.matches("(the|of|and|was) .*|.* (the|of|and|was)");
        if (pair && !stop && count(key) >= minCount) {
          pairs.add(key);
        }
      }
      return pairs;
    }
  }
}
