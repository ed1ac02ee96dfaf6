package calibration;

/**
 * An effect that was planted in a text, and that tests should find.
 *
 * @param effect its kind
 * @param chapter the number of its chapter, from 1; 0 for the second half of the text
 * @param item the word; empty for others
 */
record Planted(String effect, int chapter, String item) {
  static final String HEAD = "effect\tchapter\titem";

  String line() {
    return effect + '\t' + chapter + '\t' + item;
  }

  static Planted of(String line) {
    String[] cells = line.split("\t", -1);
    return new Planted(cells[0], Integer.parseInt(cells[1]), cells[2]);
  }
}
