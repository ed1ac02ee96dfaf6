package org.annales.concordance;

import org.annales.text.model.Quotations;

/**
 * A query and its display options.
 *
 * @param all whether text that is not counted is searched too: notes, headings …
 * @param quotations which words of the counted text are counted
 * @param columns of context on either side
 */
public record Search(
    Phrase phrase, boolean all, Quotations quotations, int columns, HitOrder sorting) {}
