package org.annales.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annales.entity.linking.AuthorityRecord;
import org.annales.entity.linking.Capitals;
import org.annales.entity.linking.Recognizers;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/** Reports why a document has no or few recognized names. */
final class NameProblems {
  private static final String RECOGNIZER = "entities.recognizer";

  private final NamedDocument document;
  private final NamedSection first;
  private final Recognizers recognizers;
  private final Capitals capitals;

  private NameProblems(NamedDocument document, Recognizers recognizers) {
    this.document = document;
    this.first = document.sections().get(0);
    this.recognizers = recognizers;
    this.capitals =
        document.sections().stream()
            .map(NamedSection::capitals)
            .reduce(Capitals.NONE, Capitals::plus);
  }

  /**
   * Returns at most one note on the capitals of a document and one on its language.
   *
   * @param recognizers the configured recognizer
   */
  static List<Problem> of(NamedDocument document, Recognizers recognizers) {
    if (document.sections().isEmpty()) {
      return List.of();
    }
    NameProblems problems = new NameProblems(document, recognizers);
    return problems.capitals.words() == 0 ? List.of() : problems.all();
  }

  /** Warns of a name or form of an authority record that no text contains. */
  static Problem withoutEffect(AuthorityRecord authority, String item) {
    String where =
        authority.documents().isEmpty() && authority.sections().isEmpty()
            ? "in any text"
            : "in the documents and sections that it names";
    return new Problem(
        null,
        null,
        null,
        Severity.WARNING,
        "authority_without_effect",
        "entities.authority names "
            + item
            + (item.equals(authority.name()) ? "" : " for " + authority.name())
            + ": there is no such entity or form "
            + where,
        "write entities as the column name of entities has them without the record, forms as they"
            + " stand in the text (each in one record), sections as section_id has them; or take it"
            + " out");
  }

  private List<Problem> all() {
    List<Problem> problems = new ArrayList<>();
    if (capitals.hasNoneInItsScript()) {
      problems.add(scriptWithoutCapitals());
    } else if (capitals.areAll()) {
      problems.add(allCapitals());
    } else if (capitals.areMissing()) {
      problems.add(noCapitals());
    } else if (document.mentions().isEmpty()) {
      problems.add(noNames());
    }
    if (used() != recognizers && !capitals.hasNoneInItsScript()) {
      problems.add(notForLanguage());
    }
    return problems;
  }

  private Recognizers used() {
    return recognizers.in(first.language());
  }

  private Problem scriptWithoutCapitals() {
    return note(
        "script_without_capitals",
        number(capitals.words() - capitals.cased())
            + " of the "
            + number(capitals.words())
            + " words of "
            + document.workId()
            + " are in a script without capitals, by which names are recognized: "
            + found(),
        "none in this version; all other tables count this document");
  }

  private Problem allCapitals() {
    boolean restored = used() == Recognizers.CORENLP;
    boolean isEnglish = Recognizers.CORENLP.in(first.language()) == Recognizers.CORENLP;
    return note(
        "all_capitals",
        number(capitals.upper())
            + " of the "
            + number(capitals.longer())
            + " words of two letters or more of "
            + document.workId()
            + " are in capitals throughout, so that they do not mark names: "
            + found()
            + (restored ? ", many wrong or missing" : ""),
        "read an edition in small letters"
            + (restored || !isEnglish
                ? ""
                : ", or set " + RECOGNIZER + " to " + label(Recognizers.CORENLP)));
  }

  private Problem noCapitals() {
    return note(
        "no_capitals",
        number(capitals.capitalized())
            + " of the "
            + number(capitals.cased())
            + " words of "
            + document.workId()
            + " have a capital, by which names are recognized: "
            + found(),
        "read an edition with capitals");
  }

  private Problem noNames() {
    return note(
        "no_names",
        "no name was found in the "
            + number(capitals.words())
            + " words of "
            + document.workId()
            + ", "
            + number(capitals.capitalized())
            + " of which have a capital",
        "if it has names, look whether its language is "
            + first.language()
            + " (setting language) and what of it was set aside (table set_aside)");
  }

  private Problem notForLanguage() {
    return note(
        "recognizer_not_for_language",
        "the language of "
            + document.workId()
            + ", "
            + first.language()
            + ", is not supported by "
            + label(recognizers)
            + ": "
            + label(used())
            + " was used, and "
            + found(),
        "none is needed; if its language is another, set language; with "
            + RECOGNIZER
            + "="
            + label(used())
            + " all documents are treated alike");
  }

  private String found() {
    int mentions = document.mentions().size();
    return mentions == 1 ? "1 mention was found" : number(mentions) + " mentions were found";
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String label(Recognizers recognizer) {
    return recognizer.name().toLowerCase(Locale.ROOT);
  }

  private Problem note(String code, String message, String remedy) {
    return new Problem(
        first.documentId(), first.path(), null, Severity.NOTE, code, message, remedy);
  }
}
