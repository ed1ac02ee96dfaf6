package org.annales.concordance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes hits as aligned lines: the context before, the hit, the context after, the place. Columns
 * are as wide as the widest of a thousand lines, so that hits can be shown before all are found.
 */
public final class HitLines implements HitWriter {
  private static final int BLOCK = 1000;
  private static final int WIDEST_MATCH = 40;
  private static final int SCANT_CONTEXT = 20;
  private static final int NARROWEST_CONTEXT = 8;
  private static final int SHORTEST_DOCUMENT = 4;
  private static final String GAP = "  ";
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final Writer out;
  private final Look look;
  private final List<Hit> block = new ArrayList<>();

  /**
   * How lines look.
   *
   * @param context columns on either side, at most
   * @param columns of the terminal that lines must fit in; 0 where that does not matter
   * @param emphasis whether hits are set in bold
   */
  public record Look(int context, int columns, boolean emphasis) {}

  public HitLines(OutputStream out, Look look) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.look = look;
  }

  @Override
  public void write(Hit hit) throws IOException {
    block.add(hit);
    if (block.size() == BLOCK) {
      end();
    }
  }

  @Override
  public void end() throws IOException {
    int match = Math.min(WIDEST_MATCH, widest(block.stream().map(hit -> shown(hit.match()))));
    int free = look.columns() - match - 3 * GAP.length();
    int document = document(free);
    int place = widest(block.stream().map(hit -> place(hit, document)));
    int context = context((free - place) / 2);
    for (Hit hit : block) {
      out.write(line(hit, context, match));
      out.write(place(hit, document));
      out.write('\n');
    }
    out.flush();
    block.clear();
  }

  /** To how many columns the names of documents are cut, so that the context has room. */
  private int document(int free) {
    int document = widest(block.stream().map(Hit::documentId));
    int place = widest(block.stream().map(hit -> place(hit, Integer.MAX_VALUE)));
    int missing = look.columns() == 0 ? 0 : Math.max(0, place + 2 * SCANT_CONTEXT - free);
    return Math.max(SHORTEST_DOCUMENT, document - missing);
  }

  /** The columns of context on either side, given those that there is room for. */
  private int context(int room) {
    return look.columns() == 0
        ? look.context()
        : Math.min(look.context(), Math.max(room, NARROWEST_CONTEXT));
  }

  private static int widest(Stream<String> texts) {
    return texts.mapToInt(TerminalWidth::of).max().orElse(0);
  }

  private String line(Hit hit, int context, int matchColumns) {
    String left = TerminalWidth.last(shown(hit.left()).stripTrailing(), context).stripLeading();
    String match = shown(hit.match());
    String right = TerminalWidth.first(shown(hit.right()).stripLeading(), context).stripTrailing();
    return " ".repeat(context - TerminalWidth.of(left))
        + isolated(left)
        + GAP
        + (look.emphasis() ? BOLD + isolated(match) + PLAIN : isolated(match))
        + " ".repeat(Math.max(0, matchColumns - TerminalWidth.of(match)))
        + GAP
        + isolated(right)
        + " ".repeat(context - TerminalWidth.of(right))
        + GAP;
  }

  /** What a terminal could take for a command, or a line's end, is a blank. */
  private static String shown(String text) {
    return text.codePoints().noneMatch(Character::isISOControl)
        ? text
        : text.replaceAll("\\p{Cntrl}|[\u0080-\u009F]", " ");
  }

  /** Text that runs from right to left keeps to its column, in terminals that turn it round. */
  private static String isolated(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? "\u2068" + text + "\u2069"
        : text;
  }

  /** Section and lines; the name of the document in so many columns. */
  private static String place(Hit hit, int documentColumns) {
    String document = hit.documentId();
    String lines =
        hit.startLine() == hit.endLine()
            ? " l. " + hit.startLine()
            : " l. " + hit.startLine() + "-" + hit.endLine();
    return (TerminalWidth.of(document) <= documentColumns
            ? document
            : TerminalWidth.first(document, documentColumns - 1) + "…")
        + hit.sectionId().substring(document.length())
        + lines
        + (hit.zone().equals("body") ? "" : " " + hit.zone());
  }
}
