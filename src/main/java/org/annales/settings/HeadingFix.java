package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.SectionKind;

/**
 * A corrected heading in the configuration: {@code DOCUMENT:LINE KIND [NUMBER] [TITLE]}, such as
 * {@code my-book:323 chapter 1 The Lamp}; the kind {@code none} removes a heading.
 *
 * @param text as written
 */
public record HeadingFix(@JsonValue String text) {
  static final String FORM =
      "DOCUMENT:LINE KIND [NUMBER] [TITLE], such as my-book:323 chapter 1 The Lamp, or my-book:400"
          + " none";

  private static final String NONE = "none";
  private static final Pattern PARTS =
      Pattern.compile("(\\S+):([1-9]\\d{0,8})\\s+([a-z_]+)(?:\\s+(\\d{1,6}))?(?:\\s+(\\D.*))?");

  @JsonCreator
  public HeadingFix {}

  /** What is expected in its place; empty if it is valid. */
  Optional<String> mistake() {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.of(FORM);
    }
    boolean known = parts.group(3).equals(NONE) || kind(parts.group(3)) != null;
    return known
        ? Optional.empty()
        : Optional.of(
            "a kind of section: "
                + String.join(
                    ", ", Arrays.stream(SectionKind.values()).map(SectionKind::label).toList())
                + ", or none");
  }

  private static SectionKind kind(String label) {
    return Arrays.stream(SectionKind.values())
        .filter(kind -> kind.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  String documentId() {
    return parts().group(1);
  }

  FixedHeading heading() {
    Matcher parts = parts();
    return new FixedHeading(
        Integer.parseInt(parts.group(2)),
        kind(parts.group(3)),
        parts.group(4) == null ? null : Integer.valueOf(parts.group(4)),
        parts.group(5));
  }

  private Matcher parts() {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("expected " + FORM + ", found " + text);
    }
    return parts;
  }
}
