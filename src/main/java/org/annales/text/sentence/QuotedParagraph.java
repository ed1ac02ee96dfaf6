package org.annales.text.sentence;

import java.util.EnumMap;
import java.util.Map;
import org.annales.text.sentence.QuotationMark.Kind;
import org.annales.text.sentence.QuotationMark.Side;

/** Reads the quotation marks of a paragraph from left to right. */
final class QuotedParagraph {
  private final String text;
  private final boolean single;
  private Kind open;
  private char opener;
  private int depth;
  private final Map<Kind, MarksAhead> ahead = new EnumMap<>(Kind.class);

  /** {@code single}: whether single marks count. */
  QuotedParagraph(String text, boolean single) {
    this.text = text;
    this.single = single;
  }

  /** The kind of the quotation open at the end of the paragraph, or null. */
  Kind open() {
    return open;
  }

  /** Whether each position is quoted, given the kind left open by the paragraph before. */
  boolean[] read(Kind openBefore) {
    if (openBefore != null && closesFirst(openBefore)) {
      open(openBefore, ' ');
    }
    boolean[] quoted = new boolean[text.length()];
    for (int i = 0; i < quoted.length; i++) {
      Kind kind = kind(i);
      boolean before = open != null;
      if (kind != null && open == null) {
        openAt(i, kind);
      } else if (kind != null && kind == open) {
        closeOrNest(i);
      }
      quoted[i] = before && open != null;
    }
    return quoted;
  }

  private Kind kind(int i) {
    Kind kind = Kind.of(text.charAt(i));
    return kind == Kind.SINGLE && !single ? null : kind;
  }

  private boolean closesFirst(Kind kind) {
    for (int i = 0; i < text.length(); i++) {
      if (kind(i) == kind) {
        Side side = QuotationMark.side(text, i);
        boolean closes = side == Side.CLOSES && (kind != Kind.SINGLE || isBehindStop(i));
        if (closes || side == Side.OPENS) {
          return closes;
        }
      }
    }
    return false;
  }

  private boolean isBehindStop(int i) {
    return i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1));
  }

  private void open(Kind kind, char mark) {
    open = kind;
    opener = mark;
    depth = 1;
  }

  private void openAt(int i, Kind kind) {
    Side side = QuotationMark.side(text, i);
    boolean opens = side == Side.OPENS;
    if (side == Side.EITHER && kind == Kind.DOUBLE) {
      opens = ahead(kind).closes(i + 1) > 0;
    } else if (opens && kind == Kind.SINGLE && i > 0) {
      // Otherwise it is the apostrophe of a shortened word ('tis).
      opens = ahead(kind).closes(i + 1) > 0;
    }
    if (opens) {
      open(kind, text.charAt(i));
    }
  }

  private void closeOrNest(int i) {
    Side side = QuotationMark.side(text, i);
    char mark = text.charAt(i);
    boolean counterpart =
        (opener == '«' && mark == '»') || (opener == '»' && mark == '«') || mark == '”';
    if (side == Side.OPENS && !counterpart) {
      nest(i);
    } else if (side != Side.NOTHING && !(open == Kind.SINGLE && isApostrophe(i, side))) {
      depth--;
      if (depth == 0) {
        open = null;
      }
    }
  }

  /**
   * An opening mark of the same kind begins a nested quotation if enough closing marks follow;
   * otherwise the earlier one was never closed, or this one repeats it.
   */
  private void nest(int i) {
    if (ahead(open).closes(i + 1) >= ahead(open).opens(i + 1) + depth + 1) {
      depth++;
    }
  }

  private boolean isApostrophe(int i, Side side) {
    return side == Side.EITHER && ahead(open).closesNext(i + 1);
  }

  /** Counted only for paragraphs with ambiguous marks. */
  private MarksAhead ahead(Kind kind) {
    return ahead.computeIfAbsent(kind, k -> MarksAhead.of(text, k));
  }
}
