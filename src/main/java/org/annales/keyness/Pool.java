package org.annales.keyness;

import java.io.Serializable;
import java.util.List;

/**
 * Sections that are counted in one task, and the targets among them: each is compared with all that
 * is in the pool but not in it.
 *
 * @param sections the numbers of those with counted tokens, in the order in which they are counted
 */
record Pool(List<Integer> sections, List<Target> targets) implements Serializable {}
