/** The run: its command, its selection of analyses, its pipeline and its manifest. */
package org.annales;
