/** Reads the configuration and checks it; a record of settings for each analysis. */
package org.annales.settings;
