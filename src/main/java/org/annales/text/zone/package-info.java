package org.annales.text.zone;

/** Decides the zone of each block: body, verse, epigraph, caption, facsimile, noise. */
