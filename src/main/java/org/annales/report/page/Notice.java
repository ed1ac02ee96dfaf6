package org.annales.report.page;

/**
 * Says that something is not there, and why.
 *
 * @param command the command that produces it; null if there is none
 */
public record Notice(String text, String command) implements Block {

  /** A notice without a command. */
  public static Notice of(String text) {
    return new Notice(text, null);
  }
}
