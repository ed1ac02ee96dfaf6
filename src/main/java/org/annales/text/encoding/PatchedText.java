package org.annales.text.encoding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annales.text.encoding.EncodingGuess.Reading;
import org.annales.text.model.LineRanges;

/**
 * Decodes a file in more than one encoding line by line: valid UTF-8 lines as such, where UTF-8 is
 * one of them, others in a code page, and lines with both run by run. Undecodable bytes become
 * U+FFFD.
 */
final class PatchedText {
  private static final String UTF_8 = "UTF-8";

  private final byte[] bytes;
  private final ByteLines byteLines;
  private final Reading reading;
  private final String[] lines;
  private final Map<String, List<Integer>> byCharset = new LinkedHashMap<>();

  private PatchedText(byte[] bytes, int from, int to, Reading reading) {
    this.bytes = bytes;
    this.byteLines = new ByteLines(bytes, from, to);
    this.reading = reading;
    this.lines = new String[byteLines.size()];
  }

  /** Decodes the file; empty where one encoding fits it. */
  static Optional<DecodedText> of(byte[] bytes, int from, int to, Reading reading) {
    return new PatchedText(bytes, from, to, reading).read();
  }

  private Optional<DecodedText> read() {
    List<Integer> inPages = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      if (!readAsUtf8(line)) {
        inPages.add(line);
      }
    }
    if (reading.page() != null) {
      EncodingRuns stretches = new EncodingRuns(bytes, byteLines, inPages, reading.page());
      if (!reading.mixed() && !stretches.areSeveral()) {
        return Optional.empty();
      }
      readInPages(inPages, stretches.of(inPages));
    } else {
      inPages.forEach(line -> read(line, null));
    }
    return Optional.of(decoded());
  }

  private boolean readAsUtf8(int line) {
    int start = byteLines.start(line);
    int end = byteLines.end(line);
    boolean high = byteLines.isHigh(line);
    Optional<String> text =
        high && !reading.mixed() ? Optional.empty() : Utf8.strict(bytes, start, end);
    if (text.isPresent()) {
      lines[line] = text.get();
      if (high) {
        note(UTF_8, line);
      }
    }
    return text.isPresent();
  }

  private void readInPages(List<Integer> inPages, List<CodePage> pages) {
    for (int i = 0; i < inPages.size(); i++) {
      read(inPages.get(i), pages.get(i));
    }
  }

  /** Decodes a line in one page or run by run, whichever is more plausible. */
  private void read(int line, CodePage page) {
    int start = byteLines.start(line);
    int end = byteLines.end(line);
    boolean both = reading.mixed() && Utf8.occursIn(bytes, start, end);
    String whole = page == null ? null : page.decode(bytes, start, end);
    if (both || page == null) {
      String stretched = Utf8.mixed(bytes, start, end, page);
      lines[line] =
          whole == null || Plausibility.of(stretched) > Plausibility.of(whole) ? stretched : whole;
    } else {
      lines[line] = whole;
    }
    note(page == null ? UTF_8 : page.name(), line);
  }

  private void note(String charset, int line) {
    byCharset.computeIfAbsent(charset, name -> new ArrayList<>()).add(line + 1);
  }

  /** Reports the charset of most lines as that of the file. */
  private DecodedText decoded() {
    String most = UTF_8;
    for (Map.Entry<String, List<Integer>> entry : byCharset.entrySet()) {
      int count = byCharset.getOrDefault(most, List.of()).size();
      most = entry.getValue().size() > count ? entry.getKey() : most;
    }
    List<DecodingFlaw> flaws = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> entry : byCharset.entrySet()) {
      if (!entry.getKey().equals(most)) {
        LineRanges which = LineRanges.of(entry.getValue());
        flaws.add(new DecodingFlaw(DecodingFlaw.Kind.ENCODING_MIXED, which, entry.getKey()));
      }
    }
    return new DecodedText(most, List.of(lines), flaws);
  }
}
