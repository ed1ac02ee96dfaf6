package org.annales.text.layout;

import java.util.List;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;

/**
 * Adjacent lines of one zone.
 *
 * @param from index of the first line, from 0
 * @param to index after the last
 * @param blankBefore number of blank lines before it
 * @param reason why it is set aside; null for text
 */
public record ZonedBlock(int from, int to, int blankBefore, Zone zone, SetAsideReason reason) {

  public static ZonedBlock body(Block block) {
    return new ZonedBlock(block.from(), block.to(), block.blankBefore(), Zone.BODY, null);
  }

  public ZonedBlock as(Zone newZone, SetAsideReason newReason) {
    return new ZonedBlock(from, to, blankBefore, newZone, newReason);
  }

  public boolean is(Zone other) {
    return zone == other;
  }

  public int size() {
    return to - from;
  }

  public String text(List<String> lines) {
    return size() == 1
        ? lines.get(from).strip()
        : String.join(" ", lines.subList(from, to).stream().map(String::strip).toList());
  }

  public int length(List<String> lines) {
    return lines.subList(from, to).stream().mapToInt(String::length).sum();
  }

  /** Whether it ends a sentence. */
  public boolean closed(List<String> lines) {
    return TextEdges.closed(lastWords(lines));
  }

  /** Whether it ends with a divided word. */
  public boolean divided(List<String> lines) {
    return TextEdges.divided(lastWords(lines));
  }

  /** Whether it begins inside a sentence. */
  public boolean goesOn(List<String> lines) {
    int line = from;
    while (line < to - 1 && TextEdges.first(lines.get(line)) == 0) {
      line++;
    }
    return TextEdges.goesOn(lines.get(line).strip());
  }

  /** The last line with text. */
  private String lastWords(List<String> lines) {
    int line = to - 1;
    while (line > from && TextEdges.last(lines.get(line)) == 0) {
      line--;
    }
    return lines.get(line);
  }
}
