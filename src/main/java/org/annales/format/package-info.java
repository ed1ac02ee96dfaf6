package org.annales.format;

/** Extracts text, marks and metadata from EPUB, HTML, DOCX, PDF, TEI and Markdown files. */
