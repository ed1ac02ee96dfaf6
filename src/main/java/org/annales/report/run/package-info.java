/** The run that a report shows: its works, their sections and the rows of its tables. */
package org.annales.report.run;
