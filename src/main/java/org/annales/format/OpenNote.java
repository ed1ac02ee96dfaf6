package org.annales.format;

import java.util.regex.Pattern;
import org.annales.text.model.Markup;

/** The note that is being written: its mark opens it, and its printed label is no part of it. */
final class OpenNote {
  private static final Pattern STOP = Pattern.compile("[.:)\\]](?:\\s.*)?");

  private final NoteKey key;
  private boolean begun;

  OpenNote(NoteKey key) {
    this.key = key;
  }

  /** What stands in the text for a note where it is called, and where it begins. */
  static String mark(NoteKey note) {
    return "" + Markup.NOTE + note.key() + "|" + note.label() + Markup.END;
  }

  /** Opens a block of the note. */
  void open(TextWriter out) {
    out.open(key.zone(), begun ? Markup.GOES_ON : null);
    if (!begun) {
      out.mark(mark(key));
    }
    begun = true;
  }

  /** A text of the note without the label that the note repeats at its beginning. */
  String withoutLabel(String text) {
    String stripped = text.strip();
    String label = key.label();
    if (begun || label.isEmpty() || stripped.isEmpty()) {
      return text;
    }
    if (STOP.matcher(stripped).matches()) {
      return text.replaceFirst("[.:)\\]]", "");
    }
    String opening = "^\\s*[\\[({]?\\s*" + Pattern.quote(label) + "\\s*[\\])}]?[.:]?";
    return text.replaceFirst(opening + "(?=\\s|$)", "");
  }
}
