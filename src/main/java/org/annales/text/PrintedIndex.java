package org.annales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a printed index: a heading with its pages on a line, subheadings under it in small
 * letters.
 */
final class PrintedIndex {
  private static final String PAGE = "(?:[ivxlc]+|\\d{1,4})n?";
  private static final String RANGE = PAGE + "(?:\\s?[-–]\\s?" + PAGE + ")?";
  private static final Pattern PAGES_AT_END =
      Pattern.compile("(.*?)[,:;]?\\s*\\b(" + RANGE + "(?:[,;]\\s*" + RANGE + ")*)[;.,]?");
  private static final Pattern ONE_RANGE =
      Pattern.compile("([ivxlc]+|\\d{1,4})n?(?:\\s?[-–]\\s?([ivxlc]+|\\d{1,4})n?)?");
  private static final Pattern SEE =
      Pattern.compile("(.*?)[.,;:]?\\s*\\b[Ss]ee(?: also)?\\s+(.+?)\\.?");
  private static final Pattern LETTER = Pattern.compile("\\P{L}*\\p{Lu}\\P{L}*");
  private static final Pattern CONTINUED = Pattern.compile("[ivxlc\\d].*");

  private final String documentId;
  private final String index;
  private final PrintedPages pages;
  private final List<IndexEntry> entries = new ArrayList<>();
  private String heading = "";

  PrintedIndex(String documentId, SectionKind kind, PrintedPages pages) {
    this.documentId = documentId;
    this.index =
        switch (kind) {
          case NAME_INDEX -> "name";
          case SUBJECT_INDEX -> "subject";
          default -> "general";
        };
    this.pages = pages;
  }

  /** The entries of the lines from one index to another. */
  List<IndexEntry> entries(List<String> lines, int from, int to) {
    logicalLines(lines, from, to).forEach(this::add);
    return entries;
  }

  /** Lines whose pages run over into the next are joined to it. */
  private static List<String> logicalLines(List<String> lines, int from, int to) {
    List<String> logical = new ArrayList<>();
    for (String raw : lines.subList(from, to)) {
      String line = Headings.plain(raw).replaceFirst("^- ", "");
      if (line.isEmpty() || LETTER.matcher(line).matches()) {
        continue;
      }
      String before = logical.isEmpty() ? "" : logical.get(logical.size() - 1);
      boolean pagesGoOn = CONTINUED.matcher(line).matches() && ONE_RANGE.matcher(line).lookingAt();
      if (!logical.isEmpty()
          && (before.matches(".*[,\\-–]") || (pagesGoOn && Character.isDigit(line.charAt(0))))) {
        String joint = before.matches(".*[-–]") ? "" : " ";
        logical.set(logical.size() - 1, before + joint + line);
      } else {
        logical.add(line);
      }
    }
    return logical;
  }

  private void add(String line) {
    String rest = line;
    String see = null;
    Matcher reference = SEE.matcher(rest);
    if (reference.matches()) {
      see = reference.group(2);
      rest = reference.group(1);
    }
    Matcher paged = PAGES_AT_END.matcher(rest);
    boolean hasPages = paged.matches() && !paged.group(1).isBlank();
    String name = (hasPages ? paged.group(1) : rest).replaceFirst("[.,;:]+$", "").strip();
    boolean sub =
        !name.isEmpty() && Character.isLowerCase(name.codePointAt(0)) && !heading.isEmpty();
    if (!sub) {
      heading = name;
    }
    String subheading = sub ? name : null;
    if (hasPages) {
      addPages(subheading, paged.group(2), see);
    } else if (see != null) {
      entries.add(
          new IndexEntry(documentId, index, heading, subheading, null, null, null, List.of(), see));
    }
  }

  private void addPages(String subheading, String printed, String see) {
    for (String range : printed.split("[,;]\\s*", -1)) {
      Matcher one = ONE_RANGE.matcher(range);
      if (!one.matches()) {
        continue;
      }
      Integer from = PrintedPages.number(one.group(1));
      Integer to = one.group(2) == null ? from : lastPage(one.group(1), one.group(2));
      if (from == null || to == null) {
        continue;
      }
      entries.add(
          new IndexEntry(
              documentId,
              index,
              heading,
              subheading,
              range,
              from,
              to,
              pages.sections(from, to),
              see));
    }
  }

  /** The end of a range, which may be shortened: 145-7 ends on page 147. */
  private static Integer lastPage(String first, String last) {
    boolean digits = Character.isDigit(first.charAt(0)) && Character.isDigit(last.charAt(0));
    boolean shortened = digits && last.length() < first.length();
    String whole = shortened ? first.substring(0, first.length() - last.length()) + last : last;
    return PrintedPages.number(whole);
  }
}
