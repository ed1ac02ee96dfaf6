package org.annales.text.layout;

import java.util.List;
import org.annales.text.model.Markup;
import org.annales.text.model.Zone;

/**
 * Adjacent lines of one zone.
 *
 * @param from index of the first line, from 0
 * @param to index after the last
 * @param blankBefore how many blank lines stand before it
 * @param reason why it is of its zone; null for running text
 */
public record ZonedBlock(int from, int to, int blankBefore, Zone zone, String reason) {

  /** Why a passage is of the zone of the one before it. */
  public static final String GOES_ON = Markup.GOES_ON;

  public static ZonedBlock body(Block block) {
    return new ZonedBlock(block.from(), block.to(), block.blankBefore(), Zone.BODY, null);
  }

  public ZonedBlock as(Zone newZone, String newReason) {
    return new ZonedBlock(from, to, blankBefore, newZone, newReason);
  }

  public boolean is(Zone other) {
    return zone == other;
  }

  public int size() {
    return to - from;
  }

  /** Its lines joined by spaces. */
  public String text(List<String> lines) {
    return size() == 1
        ? lines.get(from).strip()
        : String.join(" ", lines.subList(from, to).stream().map(String::strip).toList());
  }

  /** How many characters its lines have. */
  public int length(List<String> lines) {
    return lines.subList(from, to).stream().mapToInt(String::length).sum();
  }

  /** Whether a sentence ends with it. */
  public boolean closed(List<String> lines) {
    return TextEdges.closed(lastWords(lines));
  }

  /** Whether it ends with a word divided by a hyphen. */
  public boolean divided(List<String> lines) {
    return TextEdges.divided(lastWords(lines));
  }

  /** Whether it begins in the middle of a sentence. */
  public boolean goesOn(List<String> lines) {
    int line = from;
    while (line < to - 1 && TextEdges.first(lines.get(line)) == 0) {
      line++;
    }
    return TextEdges.goesOn(lines.get(line).strip());
  }

  /** Its last line that holds more than marks: a passage may be long, and is asked often. */
  private String lastWords(List<String> lines) {
    int line = to - 1;
    while (line > from && TextEdges.last(lines.get(line)) == 0) {
      line--;
    }
    return lines.get(line);
  }
}
