package org.annales.dummy;

/**
 * The settings of {@link Exclamations}.
 *
 * @param mark what ends an exclamation
 */
record ExclamationSettings(String mark) {}
