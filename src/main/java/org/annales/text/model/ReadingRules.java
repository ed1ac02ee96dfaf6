package org.annales.text.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings of reading.
 *
 * @param language ISO 639 code of documents that do not name theirs; {@code auto}: detect it
 * @param zones whose text is counted
 * @param quotations whether words inside quotation marks are counted
 * @param fixedHeadings configured headings by document
 */
public record ReadingRules(
    String language,
    TokenRules tokens,
    Set<Zone> zones,
    Quotations quotations,
    Map<String, List<FixedHeading>> fixedHeadings)
    implements Serializable {}
