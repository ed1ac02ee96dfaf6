package org.annales.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.annales.text.model.InputFile;
import org.annales.text.model.Role;

/** The line with the ids of the documents of a run, works first. */
public final class DocumentIdsLine {
  private static final int MOST_LETTERS = 300;

  private DocumentIdsLine() {}

  /** Lists as many ids as a few lines of a terminal hold. */
  public static String of(List<InputFile> files) {
    List<String> ids =
        files.stream()
            .sorted(
                Comparator.comparing((InputFile file) -> file.role() != Role.TEXT)
                    .thenComparing(InputFile::documentId))
            .map(InputFile::documentId)
            .toList();
    int shown = 0;
    int letters = 0;
    while (shown < ids.size()
        && (shown == 0 || letters + ids.get(shown).length() <= MOST_LETTERS)) {
      letters += ids.get(shown++).length() + 2;
    }
    String more =
        shown == ids.size()
            ? ""
            : String.format(
                Locale.ROOT, " and %,d more (run.sh documents lists them)", ids.size() - shown);
    return "documents: " + ids.stream().limit(shown).collect(Collectors.joining(", ")) + more;
  }
}
