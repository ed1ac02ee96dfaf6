/** The contract between the run and its analyses. */
package org.annales.analysis;
