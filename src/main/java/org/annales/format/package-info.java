/** Extracts text, marks and metadata from EPUB, HTML, DOCX, PDF, TEI and Markdown files. */
package org.annales.format;
