package org.annales.keyness;

import java.util.ArrayList;
import java.util.List;
import org.annales.corpus.PackTokens;

/** The windows of a slice, which have come in the order of the text, with one numbering. */
final class ArrivedWindows implements PlacedTokens {
  private final PackTokens tokens = new PackTokens();
  private final List<Block> blocks = new ArrayList<>();
  private final int longest;

  /** Windows of a section, and what the numbers of their tokens stand for. */
  private static final class Block {
    private final int firstPlace;
    private final int[] data;
    private final int[] ofForms;

    Block(int firstPlace, int[] data, int[] ofForms) {
      this.firstPlace = firstPlace;
      this.data = data;
      this.ofForms = ofForms;
    }
  }

  ArrivedWindows(int longest) {
    this.longest = longest;
  }

  /** Adds windows of a section, which begins at a place. */
  void add(int firstPlace, Windows windows) {
    blocks.add(new Block(firstPlace, windows.data(), tokens.numbers(windows.forms())));
  }

  @Override
  public void forEach(Receiver receiver) {
    int[] window = new int[longest];
    for (Block block : blocks) {
      for (int at = 0; at < block.data.length; ) {
        int place = block.firstPlace + block.data[at++];
        int length = 0;
        int token;
        do {
          token = block.data[at++];
          window[length++] = block.ofForms[token < 0 ? ~token : token];
        } while (token >= 0);
        receiver.place(place, window, 0, length);
      }
    }
  }

  @Override
  public String form(int token) {
    return tokens.form(token);
  }
}
