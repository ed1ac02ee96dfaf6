package org.annales.stats.resampling;

import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.DigestUtils;

/** Derives seeds from the names of what is resampled, so that no row depends on its task. */
public final class Seeds {
  /** How every seed is made; {@code table.Column} has the names. */
  public static final String RULE =
      "the seed of a row is the first 8 bytes (big-endian) of the SHA-256 of the names that are"
          + " listed for its column, each on a line: a column stands for its value, 'a word' for"
          + " itself";

  private Seeds() {}

  /** The first 8 bytes of the SHA-256 of some names, each on a line. */
  public static long of(String... names) {
    return ByteBuffer.wrap(DigestUtils.sha256(String.join("\n", names))).getLong();
  }
}
