package org.annales.text.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annales.text.model.LineRanges;

/**
 * Repairs UTF-8 text that was decoded with a code page and encoded again, so that é became Ã©. A
 * word is affected if its characters, as bytes of the code page, are valid UTF-8 that is more
 * plausible. Words are repaired where most non-ASCII lines have such words; fewer are only
 * reported.
 */
final class DoubleEncoding {
  /** Least gain of plausibility, a natural logarithm. */
  private static final double BETTER = 3;

  private static final List<DoubleEncoding> PAGES =
      List.of(new DoubleEncoding("windows-1252"), new DoubleEncoding("windows-1251"));

  /** The byte of each character in the page; -1 where it has none. */
  private final short[] bytes = new short[1 << 16];

  private final String name;

  private DoubleEncoding(String name) {
    this.name = name;
    Charset charset = Charset.forName(name);
    Arrays.fill(bytes, (short) -1);
    for (int b = 0; b < 0x80; b++) {
      bytes[b] = (short) b;
    }
    for (int b = 0x80; b < 0x100; b++) {
      char c = new String(new byte[] {(byte) b}, charset).charAt(0);
      // Where the page has no character, programs keep the byte's number.
      bytes[c == Utf8.REPLACEMENT ? b : c] = (short) b;
    }
  }

  /**
   * Repairs the lines, or returns them unchanged.
   *
   * @param flaws receives the errors found
   */
  static List<String> undone(List<String> lines, List<DecodingFlaw> flaws) {
    for (DoubleEncoding page : PAGES) {
      if (lines.stream().noneMatch(page::mayBeIn)) {
        continue;
      }
      List<String> undone = new ArrayList<>(lines);
      List<Integer> found = new ArrayList<>();
      int high = 0;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (isHigh(line)) {
          high++;
          undone.set(i, page.mayBeIn(line) ? page.undone(line) : line);
          if (!undone.get(i).equals(line)) {
            found.add(i + 1);
          }
        }
      }
      if (!found.isEmpty()) {
        boolean most = found.size() * 2 > high;
        LineRanges where = LineRanges.of(found);
        String detail = page.name + (most ? ", put right" : "");
        flaws.add(new DecodingFlaw(DecodingFlaw.Kind.DOUBLE_ENCODED, where, detail));
        return most ? undone : lines;
      }
    }
    return lines;
  }

  /** Whether a line may contain a doubly encoded character. */
  private boolean mayBeIn(String line) {
    for (int i = 0; i + 1 < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= 0x80 && bytes[c] >= 0xC2 && bytes[c] < 0xF5) {
        int more = bytes[c] < 0xE0 ? 1 : bytes[c] < 0xF0 ? 2 : 3;
        int at = i + 1;
        while (at < line.length() && at <= i + more && (bytes[line.charAt(at)] & ~0x3F) == 0x80) {
          at++;
        }
        if (at > i + more) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isHigh(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private String undone(String line) {
    StringBuilder undone = null;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == ' ') {
        String word = line.substring(start, i);
        String plain = plain(word);
        if (!plain.equals(word) && Plausibility.of(plain) > Plausibility.of(word) + BETTER) {
          undone = undone == null ? new StringBuilder(line.substring(0, start)) : undone;
          undone.append(plain);
        } else if (undone != null) {
          undone.append(word);
        }
        if (undone != null && i < line.length()) {
          undone.append(' ');
        }
        start = i + 1;
      }
    }
    return undone == null ? line : undone.toString();
  }

  /** Repairs one word; returns it unchanged where it is not affected. */
  private String plain(String word) {
    byte[] raw = new byte[word.length()];
    for (int i = 0; i < word.length(); i++) {
      short b = bytes[word.charAt(i)];
      // A zero byte is never part of a multi-byte character.
      raw[i] = b < 0 ? 0 : (byte) b;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); ) {
      int length = Utf8.length(raw, i, raw.length);
      if (length <= 1 && word.charAt(i) >= 0x80 && Character.isLetter(word.charAt(i))) {
        return word;
      }
      plain.append(length > 1 ? new String(raw, i, length, UTF_8) : word.substring(i, i + 1));
      i += Math.max(1, length);
    }
    return plain.toString();
  }
}
