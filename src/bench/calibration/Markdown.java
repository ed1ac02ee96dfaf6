package calibration;

import java.util.List;
import java.util.regex.Pattern;

/** Writes chapters as Markdown, in which their text means only itself. */
final class Markdown {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#&|~]");
  private static final Pattern ITEM = Pattern.compile("^(\\d+)([.)])");
  private static final Pattern LINE = Pattern.compile("^([-+=])");

  private Markdown() {}

  static String of(List<Chapter> chapters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      text.append("# Chapter ").append(i + 1).append("\n\n");
      for (List<Piece> paragraph : chapters.get(i).paragraphs()) {
        text.append(escaped(String.join(" ", paragraph.stream().map(Piece::text).toList())));
        text.append("\n\n");
      }
    }
    return text.toString();
  }

  private static String escaped(String paragraph) {
    String plain = paragraph.strip().replaceAll("\\s+", " ");
    String inside = MARKS.matcher(plain).replaceAll("\\\\$0");
    String first = ITEM.matcher(inside).replaceFirst("$1\\\\$2");
    return LINE.matcher(first).replaceFirst("\\\\$1");
  }
}
