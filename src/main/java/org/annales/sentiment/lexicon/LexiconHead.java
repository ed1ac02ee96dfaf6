package org.annales.sentiment.lexicon;

import java.io.Serializable;

/**
 * The description of a lexicon.
 *
 * @param language ISO 639 code of the texts
 * @param version null where it has none
 * @param licence null where it names none
 * @param source its authors and origin; null where it names none
 */
public record LexiconHead(
    String name, String language, String version, String licence, String source)
    implements Serializable {}
