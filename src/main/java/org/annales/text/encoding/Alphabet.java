package org.annales.text.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Frequencies of the letters of a language beyond A to Z, from the list beside this class, {@code
 * letters.tsv}, which is sorted by frequency.
 *
 * <pre>
 *   p(i-th of n letters) = 0.95 · (1 / (i + 1)) / (1 / 2 + … + 1 / (n + 1)),   i = 1 … n
 * </pre>
 *
 * The rest is the probability of letters of other languages, as in names and quotations.
 */
final class Alphabet {
  private static final double OWN = 0.95;
  private static final double OF_ANOTHER = Math.log((1 - OWN) / 200);
  private static final double OF_NONE = -9;

  private static final Set<Character> ANY = new HashSet<>();

  static final List<Alphabet> ALL = all();

  /** Characters below this are looked up in an array; it ends after the Arabic letters. */
  private static final int NEAR = 0x700;

  private final Map<Character, Double> logarithms = new HashMap<>();
  private double[] near;

  private Alphabet(String letters) {
    double sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      sum += 1.0 / (i + 2);
    }
    for (int i = 0; i < letters.length(); i++) {
      logarithms.put(letters.charAt(i), Math.log(OWN / (i + 2) / sum));
      ANY.add(letters.charAt(i));
    }
  }

  /** The natural logarithm of the probability of a small letter among all that are not A to Z. */
  double logarithm(char letter) {
    return near != null && letter < NEAR ? near[letter] : looked(letter);
  }

  private double looked(char letter) {
    Double own = logarithms.get(letter);
    if (own != null) {
      return own;
    }
    return ANY.contains(letter) ? OF_ANOTHER : OF_NONE;
  }

  private static List<Alphabet> all() {
    List<Alphabet> alphabets;
    try (InputStream in = Alphabet.class.getResourceAsStream("letters.tsv")) {
      alphabets =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> new Alphabet(line.substring(line.indexOf('\t') + 1)))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    alphabets.forEach(Alphabet::fillNear);
    return alphabets;
  }

  private void fillNear() {
    double[] filled = new double[NEAR];
    for (char letter = 0; letter < NEAR; letter++) {
      filled[letter] = looked(letter);
    }
    near = filled;
  }
}
