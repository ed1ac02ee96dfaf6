package org.annales.text.model;

import java.io.Serializable;

/** The number of repairs of a kind in a document. */
public record RepairCount(String documentId, Repair repair, long count) implements Serializable {}
