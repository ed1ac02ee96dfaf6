/** Writes tables, files, data dictionary and manifest, and publishes a finished run. */
package org.annales.output;
