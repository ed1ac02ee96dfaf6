package calibration;

import java.util.regex.Pattern;

/** Recognises the columns that make a claim: p- and q-values, ends of intervals, robust. */
public final class ClaimColumns {
  private static final Pattern NAME =
      Pattern.compile("(.*_)?[pq](_value)?|(.*_)?(low|high)|robust");

  private ClaimColumns() {}

  public static boolean isClaim(String column) {
    return NAME.matcher(column).matches();
  }
}
