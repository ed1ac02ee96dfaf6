/** Finds words that stand beside each other more or less often than expected by chance. */
package org.annales.collocation;
