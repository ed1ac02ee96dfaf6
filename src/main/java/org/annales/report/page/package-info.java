/** What a page of the report consists of: text, findings, tables, charts. Templates write it. */
package org.annales.report.page;
