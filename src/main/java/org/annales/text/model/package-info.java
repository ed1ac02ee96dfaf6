/**
 * Holds the records and closed lists of codes that reading yields and tables write: documents,
 * sections, sentences, notes, problems.
 */
package org.annales.text.model;
