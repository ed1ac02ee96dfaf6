/** The parts of the report, each a question about a work or about the corpus. */
package org.annales.report.part;
