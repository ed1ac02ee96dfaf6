package org.annales.text;

import java.io.Serializable;

/** How often something was mended in a document. */
public record RepairCount(String documentId, Repair repair, long count) implements Serializable {}
