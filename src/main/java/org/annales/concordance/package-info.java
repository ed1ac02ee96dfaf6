/** Searches finished runs for phrases and prints their hits in context. */
package org.annales.concordance;
