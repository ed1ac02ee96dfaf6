/** Decides the zone of each block: body, verse, epigraph, caption, facsimile, noise. */
package org.annales.text.zone;
