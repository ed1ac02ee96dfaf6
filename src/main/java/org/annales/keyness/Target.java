package org.annales.keyness;

import java.io.Serializable;

/**
 * What is described in a comparison.
 *
 * @param target its id
 * @param reference what it is measured against, as the table names it
 * @param sections its sections; the reference is all others of the {@link Pool}
 */
record Target(String target, String reference, String documentId, Range sections)
    implements Serializable {}
