/**
 * Measures how similar the sections of a document are, clusters and maps them, and tests how words
 * change over their order.
 */
package org.annales.similarity;
