package org.annales.text.outline;

import java.util.regex.Pattern;

/**
 * Recognises the lines before a text that show by their words that they are front matter: credits
 * and notes of those who transcribed it, and imprints.
 */
final class CreditLines {
  /**
   * Credits and notes of transcribers, as Project Gutenberg's files have them: {@code Produced by},
   * {@code Transcriber's note}, {@code Note: Project Gutenberg also has …}.
   */
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?iU)[\\[(*_\\s]*+(?:(?:this (?:e-?(?:text|book)|file|book) was"
              + " )?(?:produced|prepared|transcribed|scanned|proofed|digiti[sz]ed|typed|compiled|html"
              + " version|updated editions?) (?:and \\p{L}+ )?(?:by|from)\\b.*|e-?(?:text|book)"
              + " (?:was"
              + " )?(?:produced|prepared|transcribed|scanned)\\b.*|transcriber(?:['’]?s|s['’])?(?:"
              + " end)?[ -]*notes?\\b.*|transcription notes?\\b.*|note:? (?:the )?project"
              + " gutenberg\\b.*|this electronic (?:edition|text|version)\\b.*|images? of the"
              + " original pages are available.*|.*\\b(?:distributed"
              + " proofread(?:ing|ers)|pgdp\\.net)\\b.*|(?:the )?project gutenberg(?:['’]s)?"
              + " (?:e-?(?:text|book)|etext|has)\\b.*)");

  private static final Pattern NOTE = Pattern.compile("(?i)\\bnotes?\\b");

  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?iU)[\\[(*_\\s]*(?:copyright\\b.*|©.*|\\(c\\) .*|all rights reserved.*|entered"
              + " according to.*|isbn\\b.*|(?:first )?(?:published|printed|issued|reprinted)(?:"
              + " \\p{L}+)? (?:by|in|from|at|for)\\b.*|library of congress.*|no part of this"
              + " (?:book|publication).*|alle rechte\\b.*|gedruckt (?:in|bei|von)\\b.*|druck"
              + " (?:von|und)\\b.*|tous droits\\b.*|droits de\\b.*|imprim(?:é|erie)\\b.*|todos los"
              + " derechos\\b.*|es propiedad\\b.*|queda hecho el dep[oó]sito.*|proprietà"
              + " letteraria.*|tutti i diritti\\b.*|все"
              + " права\\b.*|издательство\\b.*|типография\\b.*|wszelkie prawa\\b.*|alle"
              + " rechten\\b.*)");

  private CreditLines() {}

  /** Whether a block opens credits or a transcriber's note. */
  static boolean opens(String text) {
    return CREDITS.matcher(text).matches();
  }

  /** Whether a line heads a note of several paragraphs. */
  static boolean headsNote(String text) {
    return NOTE.matcher(text).find();
  }

  /** Whether a block is of an imprint. */
  static boolean isImprint(String text) {
    return IMPRINT.matcher(text).matches();
  }
}
