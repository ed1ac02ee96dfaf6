package org.annales.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** A work of the report: its row, its sections and its rows of other tables. */
public final class Work {
  private final ReportData data;
  private final int index;
  private final TableRow row;
  private final List<Section> counted = new ArrayList<>();
  private final List<TableRow> sectionRows;
  private final Map<String, Section> byId = new HashMap<>();

  Work(ReportData data, int index, TableRow row, List<TableRow> sections) {
    this.data = data;
    this.index = index;
    this.row = row;
    this.sectionRows =
        sections.stream()
            .sorted(Comparator.comparingLong(section -> section.count("ordinal")))
            .toList();
    SectionNames names = new SectionNames(sectionRows);
    for (TableRow section : sectionRows) {
      Section named =
          new Section(
              section.text("section_id"),
              names.of(section),
              "w" + index + "-s" + section.count("ordinal"),
              counted.size(),
              section);
      byId.put(named.id(), named);
      if (named.words() > 0) {
        counted.add(named);
      }
    }
  }

  public String documentId() {
    return row.text("document_id");
  }

  /** The title, else the document id. */
  public String title() {
    return row.has("title") ? row.text("title") : documentId();
  }

  /** Its row of the table of documents. */
  public TableRow row() {
    return row;
  }

  /** The sections with counted words, in reading order. */
  public List<Section> sections() {
    return counted;
  }

  /** The rows of all sections, also of those without counted words, in reading order. */
  public List<TableRow> allSections() {
    return sectionRows;
  }

  /** The section with an id; empty for null and for ids of other works. */
  public Optional<Section> section(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The name of a section; its id if the work has no such section. */
  public String nameOf(String id) {
    return section(id).map(section -> section.item().name()).orElse(id);
  }

  /** An id in the page that no other work has. */
  public String id(String part) {
    return "w" + index + "-" + part;
  }

  /** The rows of a table that are of this work, in the order of the table. */
  public List<TableRow> rows(TableQuery query) {
    return data.rows(query, this);
  }

  /** The run of the work. */
  public ReportData data() {
    return data;
  }
}
