package org.annales.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.annales.report.page.NumberText;
import org.annales.report.page.Page;
import org.annales.report.part.Parts;
import org.annales.report.run.ReportData;
import org.annales.report.run.Work;
import org.annales.results.RunTables;

/** Writes the report of a run from its tables, its manifest and its data dictionary. */
public final class Report {
  private static final String PACKAGE = "org.annales.report.template";

  private Report() {}

  /**
   * Returns the page.
   *
   * @param mostWorks how many works have pages of their own
   */
  public static String html(RunTables tables, int mostWorks) {
    ReportData data = new ReportData(tables, mostWorks);
    ReportPage page =
        new ReportPage(
            title(data),
            subtitle(data),
            pages(data),
            resource("report.css") + resource("chart.css"),
            resource("report.js"));
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(null, ContentType.Html, Report.class.getClassLoader(), PACKAGE)
        .render("report.jte", page, output);
    return output.toString();
  }

  private static List<Page> pages(ReportData data) {
    List<Page> pages = new ArrayList<>();
    List<Work> works = data.works();
    if (works.size() == 1) {
      pages.addAll(Parts.ofWork(works.get(0), data));
    } else {
      pages.addAll(Parts.overview(data));
      for (Work work : works) {
        pages.add(
            new Page(
                work.id("work"), work.title(), work.title(), List.of(), Parts.ofWork(work, data)));
      }
    }
    pages.addAll(Parts.ofCorpus(data));
    return pages;
  }

  private static String title(ReportData data) {
    return data.works().size() == 1
        ? data.works().get(0).title()
        : NumberText.counted(data.allWorks(), "work", "works");
  }

  private static String subtitle(ReportData data) {
    String started = data.manifest().path("started").asText("").replaceFirst("T.*", "");
    return "Statistics by Annales "
        + data.manifest().path("version").asText("")
        + (started.isEmpty() ? "" : ", run of " + started);
  }

  private static String resource(String name) {
    try (InputStream in = Report.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
