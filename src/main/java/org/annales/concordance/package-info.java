package org.annales.concordance;

/** Searches finished runs for phrases and prints their hits in context. */
