package org.annales.corpus;

import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.annales.settings.Nearest;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.Metadata;
import org.annales.text.model.Role;

/** Checks the values of the entries of one manifest. */
final class ManifestEntries {
  private static final String FILE = "file";
  private static final String ROLE = "role";
  private static final String LANGUAGE = "language";
  private static final String KIND = "kind";
  private static final String DOCUMENT_ID = "document_id";

  static final List<String> KEYS =
      List.of(FILE, "title", "author", "date", LANGUAGE, ROLE, KIND, DOCUMENT_ID);

  private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::label).toList();
  private static final List<String> KINDS =
      Arrays.stream(DocumentKind.values()).map(DocumentKind::label).toList();
  private static final Pattern ID = Pattern.compile("-*[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}-]*");
  private static final Pattern ABSOLUTE =
      Pattern.compile("[/\\\\].*|[A-Za-z]:[/\\\\].*|[A-Za-z][A-Za-z0-9+.-]+:/.*");

  /** Where problems go. */
  @FunctionalInterface
  interface Warnings {
    void add(Integer line, String code, String message, String remedy);
  }

  /** A value as written, and its line. */
  record Value(String text, int line) {}

  private final Warnings warnings;
  private final List<CorpusManifest.Entry> entries = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  ManifestEntries(Warnings warnings) {
    this.warnings = warnings;
  }

  List<CorpusManifest.Entry> all() {
    return List.copyOf(entries);
  }

  /** Adds what is said of a file; an entry that names none, or one outside, says nothing. */
  void add(int line, Map<String, Value> values) {
    Value named = values.get(FILE);
    if (named == null) {
      warnings.add(
          line,
          "manifest_form",
          "an entry without file; it is not used",
          "name the file that it is about: file: letter.txt");
      return;
    }
    String file = inside(named.text());
    if (file == null) {
      warnings.add(
          named.line(),
          "manifest_file_outside",
          named.text() + " does not lie in the manifest's folder; the entry is not used",
          "write a path relative to that folder, or put a manifest where the file lies");
      return;
    }
    Integer before = lines.putIfAbsent(file, named.line());
    if (before != null) {
      warnings.add(
          named.line(),
          "manifest_file_twice",
          file + " is named in line " + before + " already; this entry is not used",
          "put all that is said of the file into one entry");
      return;
    }
    entries.add(
        new CorpusManifest.Entry(
            file,
            named.line(),
            new Metadata(
                text(values, "title"),
                text(values, "author"),
                text(values, "date"),
                language(values.get(LANGUAGE)),
                kind(values.get(KIND))),
            role(values.get(ROLE)),
            documentId(values.get(DOCUMENT_ID))));
  }

  private static String text(Map<String, Value> values, String key) {
    Value value = values.get(key);
    return value == null ? null : value.text();
  }

  /** A path without . and .. in it; null where it leads out of the folder, or to it. */
  private static String inside(String path) {
    if (ABSOLUTE.matcher(path).matches()) {
      return null;
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return null;
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return names.isEmpty() ? null : String.join("/", names);
  }

  private Role role(Value value) {
    if (value == null) {
      return null;
    }
    for (Role role : Role.values()) {
      if (role.label().equals(value.text().toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    warnings.add(
        value.line(),
        "manifest_role",
        "role: expected text or source, found "
            + value.text()
            + Nearest.suggestion(value.text(), ROLES),
        "write one of them, or leave it out: then the option that named the folder decides");
    return null;
  }

  private DocumentKind kind(Value value) {
    if (value == null) {
      return null;
    }
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.label().equals(value.text().toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    warnings.add(
        value.line(),
        "manifest_kind",
        "kind: expected one of "
            + String.join(", ", KINDS)
            + ", found "
            + value.text()
            + Nearest.suggestion(value.text(), KINDS),
        "write one of them, or leave it out: then the text decides");
    return null;
  }

  /** The code of two or three letters, the shorter where there is one; a region is left out. */
  private String language(Value value) {
    if (value == null) {
      return null;
    }
    String tag = value.text().toLowerCase(Locale.ROOT).replace('_', '-');
    if (tag.matches("[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}")) {
      String code = ULocale.createCanonical(tag.replaceFirst("-.*", "")).getLanguage();
      if (Languages.CODES.contains(code)) {
        return code;
      }
    }
    warnings.add(
        value.line(),
        "manifest_language",
        "language: expected an ISO 639 code such as en, found " + value.text(),
        "write the code, or leave it out");
    return null;
  }

  private String documentId(Value value) {
    if (value == null) {
      return null;
    }
    String id = Normalizer.normalize(value.text(), Normalizer.Form.NFC);
    if (ID.matcher(id).matches()) {
      return id;
    }
    warnings.add(
        value.line(),
        "manifest_document_id",
        "document_id: expected letters, digits and hyphens, found " + value.text(),
        "mend it; until then the id is made of the file's name");
    return null;
  }

  /** Loaded where a manifest gives a language, and else never. */
  private static final class Languages {
    static final Set<String> CODES = Set.of(ULocale.getISOLanguages());
  }
}
