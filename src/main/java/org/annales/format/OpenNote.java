package org.annales.format;

import java.util.regex.Pattern;
import org.annales.text.model.Markup;
import org.annales.text.model.SetAsideReason;

/** The note that is being written; it begins with its mark, and its printed label is removed. */
final class OpenNote {
  private static final Pattern STOP = Pattern.compile("[.:)\\]](?:\\s.*)?");

  private final NoteKey key;
  private boolean begun;

  OpenNote(NoteKey key) {
    this.key = key;
  }

  /** The mark of a note, at its call and at its beginning. */
  static String mark(NoteKey note) {
    return "" + Markup.NOTE + note.key() + "|" + note.label() + Markup.END;
  }

  void open(TextWriter out) {
    out.open(key.zone(), begun ? SetAsideReason.CONTINUATION : null);
    if (!begun) {
      out.mark(mark(key));
    }
    begun = true;
  }

  /** Removes the label that a note repeats at its beginning. */
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
