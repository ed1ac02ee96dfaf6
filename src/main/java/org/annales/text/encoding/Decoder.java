package org.annales.text.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.annales.text.encoding.DecodingFlaw.Kind;
import org.annales.text.encoding.EncodingGuess.Reading;
import org.annales.text.model.LineRanges;

/**
 * Decodes a file by its byte order mark, as valid UTF-8, or as UTF-16 or UTF-32 by its zero bytes;
 * other bytes are decoded in the most plausible code page ({@link EncodingGuess}), a file in
 * several encodings line by line ({@link PatchedText}).
 *
 * <p>A line ends at a line feed, a carriage return, or both together, as in editors. The other
 * characters that Unicode counts as line ends (next line U+0085, line and paragraph separator,
 * vertical tab) become spaces inside their line; page breaks remain. Zero bytes and DOS's
 * end-of-file character are removed at the end and become spaces elsewhere.
 */
public final class Decoder {
  private static final char ESCAPE = 0x1B;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Control characters that become spaces. */
  private static final char[] DIVIDING = {0, 0x0B, 0x1A, '\u0085', '\u2028', '\u2029'};

  private Decoder() {}

  /** Decodes a file; empty where the bytes are no text in any known encoding. */
  public static Optional<DecodedText> decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * Decodes a file with a declared encoding; empty where the bytes are no text.
   *
   * @param declared a label such as latin1, used where it fits; byte order marks and valid UTF-8
   *     take precedence
   */
  public static Optional<DecodedText> decode(byte[] bytes, Optional<String> declared) {
    Optional<DeclaredCharset> label = declared.map(DeclaredCharset::of);
    return decoded(bytes, label).map(text -> withFlaws(text, label));
  }

  private static Optional<DecodedText> decoded(byte[] bytes, Optional<DeclaredCharset> label) {
    Optional<DecodedText> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int end = Math.max(from, BinaryDetector.trimmedEnd(bytes));
    boolean zeros = BinaryDetector.hasZeros(bytes, end);
    Optional<String> valid = zeros ? Optional.empty() : Utf8.strict(bytes, from, end);
    if (valid.isEmpty() && from == 0) {
      int sample = Math.min(bytes.length, BinaryDetector.SNIFFED);
      Optional<Charset> wide = WideText.charset(bytes, sample, zeros);
      if (wide.isPresent()) {
        return Optional.of(wide(wide.get(), bytes, 0));
      }
    }
    if (BinaryDetector.looksBinary(bytes, end)) {
      return Optional.empty();
    }
    return valid
        .or(() -> Utf8.strict(bytes, from, end))
        .map(text -> valid(bytes, from, end, text))
        .or(() -> Optional.of(guessed(bytes, from, end, label)));
  }

  /** Decodes by the byte order mark of UTF-16 or UTF-32. */
  private static Optional<DecodedText> marked(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
      return Optional.of(wide(Charset.forName("UTF-32LE"), bytes, 4));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(wide(Charset.forName("UTF-32BE"), bytes, 4));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(wide(UTF_16LE, bytes, 2));
    }
    return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(wide(UTF_16BE, bytes, 2)) : Optional.empty();
  }

  private static DecodedText wide(Charset charset, byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, charset);
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == 0 || text.charAt(end - 1) == 0x1A)) {
      end--;
    }
    List<String> lines = settled(text.substring(0, end)).lines().toList();
    return new DecodedText(charset.name(), lines, lost(lines, Kind.UNDECODABLE));
  }

  private static DecodedText guessed(
      byte[] bytes, int from, int end, Optional<DeclaredCharset> label) {
    Optional<DeclaredCharset> named = label.or(() -> DeclaredCharset.inHeader(bytes));
    List<CodePage> pages = named.map(DeclaredCharset::pages).orElse(List.of());
    EncodingGuess guess = EncodingGuess.of(bytes, from, end, pages);
    Reading reading = guess.reading();
    List<DecodingFlaw> flaws = new ArrayList<>();
    DecodedText text =
        PatchedText.of(bytes, from, end, reading).orElseGet(() -> whole(bytes, from, end, reading));
    flaws.addAll(text.flaws());
    List<String> lines = text.lines().stream().map(Decoder::settled).toList();
    boolean joined = !reading.mixed() && !text.flaws().isEmpty();
    if (!guess.others().isEmpty() && !joined) {
      flaws.add(new DecodingFlaw(Kind.ENCODING_GUESSED, highLines(lines), guess.doubt()));
    }
    flaws.addAll(lost(lines, Kind.UNDECODABLE));
    return new DecodedText(text.charset(), lines, List.copyOf(flaws));
  }

  private static DecodedText whole(byte[] bytes, int from, int end, Reading reading) {
    String text = reading.page().decode(bytes, from, end);
    return new DecodedText(reading.page().name(), text.lines().toList(), List.of());
  }

  private static DecodedText valid(byte[] bytes, int from, int end, String text) {
    if (text.indexOf(ESCAPE) >= 0) {
      Optional<Charset> shifted = shifted(bytes, from, end);
      if (shifted.isPresent()) {
        String decoded = new String(bytes, from, end - from, shifted.get());
        return new DecodedText(shifted.get().name(), decoded.lines().toList(), List.of());
      }
    }
    List<String> lines = settled(text).lines().toList();
    if (text.length() == end - from) {
      return new DecodedText(UTF_8.name(), lines, List.of());
    }
    List<DecodingFlaw> flaws = new ArrayList<>();
    lines = DoubleEncoding.undone(lines, flaws);
    flaws.addAll(lost(lines, Kind.CHARACTERS_LOST));
    return new DecodedText(UTF_8.name(), lines, List.copyOf(flaws));
  }

  /** Detects ISO 2022 encodings by their escape sequences. */
  private static Optional<Charset> shifted(byte[] bytes, int from, int end) {
    int to = Math.min(end, from + BinaryDetector.SNIFFED);
    CharsetMatch match =
        new CharsetDetector().setText(Arrays.copyOfRange(bytes, from, to)).detect();
    return Optional.ofNullable(match)
        .map(CharsetMatch::getName)
        .filter(name -> name.startsWith("ISO-2022") && Charset.isSupported(name))
        .map(Charset::forName);
  }

  private static DecodedText withFlaws(DecodedText text, Optional<DeclaredCharset> label) {
    boolean plain = text.charset().equals(UTF_8.name()) && highLines(text.lines()).count() == 0;
    if (label.isEmpty() || plain || label.get().isMetBy(text.charset())) {
      return text;
    }
    List<DecodingFlaw> flaws = new ArrayList<>(text.flaws());
    String detail = label.get().label();
    flaws.add(new DecodingFlaw(Kind.ENCODING_MISLABELLED, LineRanges.NONE, detail));
    return new DecodedText(text.charset(), text.lines(), List.copyOf(flaws));
  }

  private static LineRanges highLines(List<String> lines) {
    List<Integer> high = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).chars().anyMatch(c -> c >= 0x80)) {
        high.add(i + 1);
      }
    }
    return LineRanges.of(high);
  }

  private static List<DecodingFlaw> lost(List<String> lines, Kind kind) {
    List<Integer> where = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).indexOf(Utf8.REPLACEMENT) >= 0) {
        where.add(i + 1);
      }
    }
    return where.isEmpty() ? List.of() : List.of(new DecodingFlaw(kind, LineRanges.of(where), ""));
  }

  /** Removes byte order marks and replaces separators by spaces. */
  private static String settled(String text) {
    String settled = text;
    for (char c : DIVIDING) {
      settled = settled.indexOf(c) < 0 ? settled : settled.replace(c, ' ');
    }
    return settled.indexOf(BYTE_ORDER_MARK) < 0
        ? settled
        : settled.replace(String.valueOf(BYTE_ORDER_MARK), "");
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
