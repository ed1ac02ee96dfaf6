package org.annales.text.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.annales.text.layout.FunctionWords;
import org.annales.text.model.IndexEntry;
import org.annales.text.model.SectionKind;

/**
 * Builds the entries of a printed index: one for each page reference, cross-reference, or heading
 * with neither, which is a problem.
 *
 * <p>{@link IndexLevels} separates headings and subheadings. A subheading of a subheading is joined
 * to it by a comma ({@code sold, in Wales}), and so is a run-in part that begins with a preposition
 * and does not end with one ({@code sold, 12; in Wales, 14}). {@code See also} on a line of its own
 * belongs to the heading, and is added to each page of the heading itself.
 */
final class PrintedIndex {
  /** An entry with the line, from 1, on which its heading or subheading begins. */
  record Placed(IndexEntry entry, int line) {}

  private static final Pattern CONTINUED =
      Pattern.compile(
          "(?iU)\\s*[(—–-]\\s*(?:cont(?:inued|d|['’]d)?\\.?|forts(?:etzung|\\.)|suite)\\s*\\)?$");
  private static final Pattern REPEATED = Pattern.compile("^[—–]+[\\s,]*");

  private final String documentId;
  private final String index;
  private final PrintedPages pages;
  private final int lastPage;
  private final List<Placed> entries = new ArrayList<>();

  /** Entries of the open heading, followed by those of its subheadings. */
  private final List<Placed> open = new ArrayList<>();

  /** A subheading without pages, which entries below it may complete. */
  private Placed empty;

  /** The printed pages, each once: a large index has the same few thousand again and again. */
  private final Map<String, String> printed = new HashMap<>();

  private String heading = "";
  private String subheading;
  private String see;
  private int headingLine;

  /**
   * Prepares an index of a document.
   *
   * @param lastPage the book's last page, 0 if unknown
   */
  PrintedIndex(String documentId, SectionKind kind, PrintedPages pages, int lastPage) {
    this.documentId = documentId;
    this.index =
        switch (kind) {
          case NAME_INDEX -> "name";
          case SUBJECT_INDEX -> "subject";
          default -> "general";
        };
    this.pages = pages;
    this.lastPage = lastPage;
  }

  /** Parses lines into entries, in order. */
  List<Placed> entries(List<IndexLine> lines) {
    IndexStyle style = IndexStyle.of(lines, lastPage);
    for (IndexItem item : IndexLevels.of(lines, style)) {
      if (item.kind() != IndexItem.Kind.SUB_SUBHEADING && empty != null) {
        open.add(empty);
      }
      empty = null;
      IndexParts parts = IndexParts.of(item.entry(), style);
      switch (item.kind()) {
        case HEADING -> addHeading(parts, item.line());
        case REFERENCE -> see = headingLine == 0 ? null : joined(see, parts.see());
        case SUBHEADING, SUB_SUBHEADING ->
            addSubheading(parts, item.kind() == IndexItem.Kind.SUB_SUBHEADING, item.line());
      }
    }
    if (empty != null) {
      open.add(empty);
    }
    close();
    return entries;
  }

  /** Whether a heading repeats one that is cut by a page. */
  static boolean isContinued(String heading) {
    return CONTINUED.matcher(heading).find();
  }

  private void addHeading(IndexParts parts, int line) {
    IndexParts.Part first = parts.parts().get(0);
    String name = CONTINUED.matcher(first.text()).replaceFirst("");
    boolean continued = !name.equals(first.text()) && heading.startsWith(name);
    if (!continued) {
      close();
      heading = name;
      headingLine = line;
    }
    subheading = null;
    see = joined(see, parts.see());
    add(null, first.pages(), null, line);
    for (IndexParts.Part part : parts.parts().subList(1, parts.parts().size())) {
      subheading = part.text();
      add(subheading, part.pages(), null, line);
    }
  }

  private void addSubheading(IndexParts parts, boolean deeper, int line) {
    List<IndexParts.Part> all = parts.parts();
    String name = REPEATED.matcher(all.get(0).text()).replaceFirst("");
    String own = deeper && subheading != null ? subheading + ", " + name : name;
    if (!deeper) {
      subheading = name;
    }
    add(own, all.get(0).pages(), parts.see(), line);
    if (all.size() == 1 && all.get(0).pages().isEmpty() && parts.see() == null) {
      empty = placed(own, null, null, line);
    }
    for (IndexParts.Part part : all.subList(1, all.size())) {
      add(isNested(part) ? own + ", " + part.text() : part.text(), part.pages(), null, line);
    }
  }

  /**
   * Whether a run-in phrase begins with its own preposition and belongs to the subheading before.
   */
  private static boolean isNested(IndexParts.Part part) {
    return part.separator() == ';'
        && FunctionWords.beginsWith(part.text())
        && !FunctionWords.endsWith(part.text());
  }

  private void add(String sub, List<PageReference> references, String seen, int line) {
    for (PageReference page : references) {
      open.add(placed(sub, page, seen, line));
    }
    if (references.isEmpty() && seen != null) {
      open.add(placed(sub, null, seen, line));
    }
  }

  private Placed placed(String sub, PageReference page, String seen, int line) {
    boolean numbered = page != null && page.from() != null;
    IndexEntry entry =
        new IndexEntry(
            documentId,
            index,
            heading,
            sub,
            page == null ? null : page.volume(),
            page == null ? null : printed.computeIfAbsent(page.printed(), same -> same),
            numbered ? page.from() : null,
            numbered ? page.to() : null,
            numbered && page.volume() == null ? pages.sections(page.from(), page.to()) : List.of(),
            seen);
    return new Placed(entry, line);
  }

  /** Closes the open heading, whose cross-reference is known now. */
  private void close() {
    boolean own = open.stream().anyMatch(p -> p.entry().subheading() == null);
    if (!own && (see != null || (open.isEmpty() && headingLine > 0))) {
      entries.add(placed(null, null, see, headingLine));
    }
    for (Placed placed : open) {
      IndexEntry entry = placed.entry();
      boolean ofHeading = entry.subheading() == null && see != null;
      entries.add(ofHeading ? new Placed(entry.withSee(see), placed.line()) : placed);
    }
    open.clear();
    see = null;
  }

  private static String joined(String one, String other) {
    return one == null ? other : other == null ? one : one + "; " + other;
  }
}
