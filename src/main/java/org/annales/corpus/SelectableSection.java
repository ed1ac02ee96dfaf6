package org.annales.corpus;

import java.io.Serializable;
import org.annales.text.model.Document;

/** A section and its document, by whose properties settings can choose it. */
public record SelectableSection(Document document, String sectionId, int ordinal)
    implements Serializable {}
