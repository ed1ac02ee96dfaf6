package org.annales.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.annales.text.model.Sentence;

/**
 * Merges the sentences of selected sections from the files of the table, with one sentence per file
 * in memory. Each section is in one file; if every file is in section order, so is the result.
 */
public final class Sentences implements Closeable {
  private final SectionOrder sections;
  private final Predicate<String> wanted;
  private final List<Part> parts = new ArrayList<>();
  private final PriorityQueue<Part> next =
      new PriorityQueue<>(
          Comparator.comparingInt((Part part) -> part.place).thenComparingInt(part -> part.number));

  /** A file with its next row. */
  private static final class Part {
    private final int number;
    private final Rows rows;
    private Map<String, Object> row;
    private int place;

    Part(int number, Rows rows) {
      this.number = number;
      this.rows = rows;
    }
  }

  Sentences(TableFiles files, SectionOrder sections, Predicate<String> wanted) throws IOException {
    this.sections = sections;
    this.wanted = wanted;
    try {
      for (Path file : files.paths()) {
        Part part = new Part(parts.size(), files.rows(file, SentenceRow.COLUMNS));
        parts.add(part);
        advance(part);
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void advance(Part part) throws IOException {
    do {
      part.row = part.rows.next();
    } while (part.row != null && !wanted.test((String) part.row.get(SentenceRow.SECTION_ID)));
    if (part.row != null) {
      part.place = sections.place((String) part.row.get(SentenceRow.SECTION_ID));
      next.add(part);
    }
  }

  /** The next sentence; null after the last. */
  public Sentence next() throws IOException {
    Part part = next.poll();
    if (part == null) {
      return null;
    }
    Sentence sentence = SentenceRow.sentence(part.row);
    advance(part);
    return sentence;
  }

  /** Whether each file is in section order. */
  static boolean areInOrder(TableFiles files, SectionOrder sections) throws IOException {
    for (Path file : files.paths()) {
      if (!files.areInOrder(file, sections)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    for (Part part : parts) {
      part.rows.close();
    }
  }
}
