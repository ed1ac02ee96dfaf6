package org.annales.text.model;

import java.io.Serializable;

/** How often something was mended in a document. */
public record RepairCount(String documentId, Repair repair, long count) implements Serializable {}
