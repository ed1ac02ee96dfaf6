/** Holds the records and closed lists of codes that reading yields and tables store. */
package org.annales.text.model;
