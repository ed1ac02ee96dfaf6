package org.annales.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The sections of a document that have counted words, in reading order, with one numbering of words
 * for all: in the order of their characters.
 */
final class DocumentWords {
  /** The segments of a longer section are joined into so many blocks. */
  static final int MOST_BLOCKS = 40;

  private final List<SectionWords> sections;
  private final String[] forms;
  private final List<WordCounts> whole = new ArrayList<>();
  private final List<List<WordCounts>> segments = new ArrayList<>();
  private final List<List<WordCounts>> blocks = new ArrayList<>();
  private final int[] counts;
  private final int[] having;
  private final long[] first;
  private final long[] last;
  private final long[] tokensBefore;

  DocumentWords(Iterable<SectionWords> found) {
    List<SectionWords> counted = new ArrayList<>();
    found.forEach(
        section -> {
          if (section.tokens() > 0) {
            counted.add(section);
          }
        });
    counted.sort(
        Comparator.comparingInt((SectionWords section) -> section.place().ordinal())
            .thenComparing(section -> section.place().sectionId()));
    this.sections = counted;
    TreeSet<String> all = new TreeSet<>();
    counted.forEach(section -> all.addAll(Arrays.asList(section.forms())));
    this.forms = all.toArray(String[]::new);
    this.counts = new int[forms.length];
    this.having = new int[forms.length];
    this.first = new long[forms.length];
    this.last = new long[forms.length];
    Arrays.fill(first, -1);
    this.tokensBefore = new long[counted.size() + 1];
    number();
  }

  private void number() {
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < forms.length; i++) {
      known.put(forms[i], i);
    }
    WordCounts.Sums sums = new WordCounts.Sums(forms.length);
    for (int i = 0; i < sections.size(); i++) {
      int[] own = Arrays.stream(sections.get(i).forms()).mapToInt(known::get).toArray();
      place(sections.get(i), tokensBefore[i], own);
      List<WordCounts> of =
          sections.get(i).segments().stream().map(segment -> segment.renumbered(own)).toList();
      segments.add(of);
      blocks.add(sums.joined(of, MOST_BLOCKS));
      of.forEach(sums::add);
      WordCounts sum = sums.takenInOrder();
      whole.add(sum);
      tokensBefore[i + 1] = tokensBefore[i] + sum.tokens();
      for (int word = 0; word < sum.words().length; word++) {
        counts[sum.words()[word]] += sum.counts()[word];
        having[sum.words()[word]]++;
      }
    }
  }

  /** Notes where the words of a section stand first and last, in the order of sections. */
  private void place(SectionWords section, long before, int... own) {
    for (int word = 0; word < own.length; word++) {
      if (first[own[word]] < 0) {
        first[own[word]] = before + section.first(word);
      }
      last[own[word]] = before + section.last(word);
    }
  }

  /** How many sections there are. */
  int size() {
    return sections.size();
  }

  SectionWords section(int section) {
    return sections.get(section);
  }

  String documentId() {
    return sections.get(0).place().documentId();
  }

  String id(int section) {
    return sections.get(section).place().sectionId();
  }

  String[] forms() {
    return forms;
  }

  /** The words of a section. */
  WordCounts whole(int section) {
    return whole.get(section);
  }

  /** Its segments. */
  List<WordCounts> segments(int section) {
    return segments.get(section);
  }

  /** Its segments, or blocks of neighbouring ones where they are many: the units of resampling. */
  List<WordCounts> blocks(int section) {
    return blocks.get(section);
  }

  /** Occurrences of a word in the document. */
  int count(int word) {
    return counts[word];
  }

  /** Sections that have it. */
  int having(int word) {
    return having[word];
  }

  /** Counted tokens of all sections before one. */
  long tokensBefore(int section) {
    return tokensBefore[section];
  }

  long tokens() {
    return tokensBefore[sections.size()];
  }

  /** Counted tokens of the document before the first of a word. */
  long first(int word) {
    return first[word];
  }

  /** Counted tokens of the document before the last of a word. */
  long last(int word) {
    return last[word];
  }

  /** The section that a token of the document stands in. */
  int sectionAt(long token) {
    int found = Arrays.binarySearch(tokensBefore, token);
    // No section is empty, so that no two begin at the same token.
    return found < 0 ? ~found - 1 : found;
  }

  /** The most frequent words, of equally frequent ones the first. */
  int[] mostFrequent(int words) {
    return IntStream.range(0, forms.length)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer word) -> -counts[word])
                .thenComparing(Comparator.naturalOrder()))
        .limit(words)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
