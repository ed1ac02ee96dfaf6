package org.annales.sentiment.lexicon;

import java.io.Serializable;

/**
 * What a lexicon says of itself.
 *
 * @param language ISO 639 code of the texts that it is made for
 * @param version null where it has none
 * @param licence null where it names none
 * @param source who has made it, and where it is from; null where it does not say so
 */
public record LexiconHead(
    String name, String language, String version, String licence, String source)
    implements Serializable {}
