package org.annales.text.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.annales.text.model.IndexEntry;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/**
 * Reports errors in the printed indexes of a document: a page after the book's last, a range that
 * runs backwards, pages of a heading that are out of order, a heading without page or
 * cross-reference, a cross-reference to a heading that does not exist. The entries are kept as
 * printed.
 *
 * <p>A cross-reference is valid if its first word begins a heading or subheading of any index:
 * {@code see Miller} refers to {@code Miller, Ann}.
 */
final class IndexChecks {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern TARGETS = Pattern.compile(";");

  private final InputFile file;
  private final int lastPage;
  private final Set<String> firstWords = new HashSet<>();
  private final Map<String, PageReference> last = new HashMap<>();
  private final Set<String> referred = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private IndexChecks(InputFile file, int lastPage) {
    this.file = file;
    this.lastPage = lastPage;
  }

  /**
   * Checks all entries of a document's indexes.
   *
   * @param titles of the indexes, which an entry may refer to as a whole
   */
  static List<Problem> of(
      InputFile file, List<PrintedIndex.Placed> entries, List<String> titles, int lastPage) {
    IndexChecks checks = new IndexChecks(file, lastPage);
    titles.forEach(title -> checks.firstWords.add(firstWord(title)));
    for (PrintedIndex.Placed placed : entries) {
      checks.firstWords.add(firstWord(placed.entry().heading()));
      if (placed.entry().subheading() != null) {
        checks.firstWords.add(firstWord(placed.entry().subheading()));
      }
    }
    entries.forEach(checks::check);
    return checks.problems;
  }

  private void check(PrintedIndex.Placed placed) {
    IndexEntry entry = placed.entry();
    if (entry.pages() == null && entry.see() == null) {
      problem(
          placed,
          Severity.WARNING,
          "index_entry_without_page",
          "the index has neither page nor cross-reference for \"" + name(entry) + "\"",
          "look whether its pages stand on another line, or were lost");
    }
    if (entry.pageFrom() != null) {
      checkPages(placed);
    }
    if (entry.see() != null) {
      checkTargets(placed);
    }
  }

  private void checkPages(PrintedIndex.Placed placed) {
    IndexEntry entry = placed.entry();
    PageReference page =
        new PageReference(entry.pages(), entry.pageFrom(), entry.pageTo(), entry.volume());
    PageReference before = last.put(entry.index() + '\n' + name(entry), page);
    boolean beyond =
        entry.volume() == null && (entry.pageFrom() > lastPage || entry.pageTo() > lastPage);
    if (page.backwards() || beyond) {
      String wrong =
          page.backwards() ? "which runs backwards" : "and the book ends on page " + lastPage;
      problem(
          placed,
          Severity.WARNING,
          "index_page_impossible",
          onPage(entry) + ", " + wrong,
          "compare with the printed index; the entry stays as it is");
    } else if (before != null && !page.follows(before)) {
      problem(
          placed,
          Severity.NOTE,
          "index_pages_out_of_order",
          onPage(entry) + " after page " + before.printed(),
          "compare with the printed index: a digit may have been misread; the entry stays as it"
              + " is");
    }
  }

  private void checkTargets(PrintedIndex.Placed placed) {
    for (String target : TARGETS.split(placed.entry().see(), -1)) {
      String word = firstWord(target);
      boolean once = referred.add(placed.entry().heading() + '\n' + target);
      if (once && !word.isEmpty() && !firstWords.contains(word)) {
        problem(
            placed,
            Severity.NOTE,
            "index_see_unknown",
            "the index refers from \""
                + placed.entry().heading()
                + "\" to \""
                + target.strip()
                + "\", and no heading begins so",
            "compare with the printed index; the entry stays as it is");
      }
    }
  }

  private static String onPage(IndexEntry entry) {
    return "the index has \"" + name(entry) + "\" on page " + entry.pages();
  }

  private static String name(IndexEntry entry) {
    return entry.subheading() == null
        ? entry.heading()
        : entry.heading() + ": " + entry.subheading();
  }

  private static String firstWord(String heading) {
    for (String word : NOT_WORD.split(heading, 3)) {
      if (!word.isEmpty()) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private void problem(
      PrintedIndex.Placed placed, Severity severity, String code, String message, String remedy) {
    problems.add(
        new Problem(
            file.documentId(), file.path(), placed.line(), severity, code, message, remedy));
  }
}
