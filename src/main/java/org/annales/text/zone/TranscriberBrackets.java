package org.annales.text.zone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;

/**
 * Recognises blocks that transcribers and Markdown write in brackets. The place of a picture is a
 * caption where it names the picture, else noise; a remark that a picture is lacking names none. A
 * note in the margin is a caption too, since it does not belong to the paragraph beside it.
 */
final class TranscriberBrackets {
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern ILLUSTRATION =
      Pattern.compile(
          "(?iU)\\[(?:illustra\\p{L}*|image|picture|plate|bild|abbildung|ilustra\\p{L}*|gravure|иллюстрация|рисунок)\\b(.*)");
  private static final Pattern LACKING =
      Pattern.compile("(?i)\\W*(?:not available|unavailable|missing|lacking)\\W*");

  private static final Pattern SIDENOTE =
      Pattern.compile(
          "(?i)\\[(?:side-?note|marginal note|marginal|margin|randnotiz)\\s?:[^\\]]*\\]");

  private TranscriberBrackets() {}

  /** The block as a caption or noise; null where it is neither. */
  static ZonedBlock of(ZonedBlock passage, String text) {
    if (!text.startsWith("[") && !text.startsWith("![")) {
      return null;
    }
    if (SIDENOTE.matcher(text).matches()) {
      return passage.as(Zone.CAPTION, null);
    }
    Matcher image = IMAGE.matcher(text);
    Matcher illustration = ILLUSTRATION.matcher(text);
    String name =
        image.matches() ? image.group(1) : illustration.matches() ? illustration.group(1) : null;
    if (name == null) {
      return null;
    }
    boolean named =
        name.codePoints().anyMatch(Character::isLetter) && !LACKING.matcher(name).matches();
    return named
        ? passage.as(Zone.CAPTION, null)
        : passage.as(Zone.NOISE, SetAsideReason.PICTURE_PLACE);
  }
}
