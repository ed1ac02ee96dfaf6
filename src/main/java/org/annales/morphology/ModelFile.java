package org.annales.morphology;

/**
 * A model or dictionary that comes with Annales, as the manifest names it.
 *
 * @param licence its SPDX identifier
 * @param source the package that it comes from, and what it was made of
 */
public record ModelFile(String name, String version, String licence, String source) {}
