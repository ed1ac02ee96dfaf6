package org.annales.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.FileText;
import org.annales.text.model.Finding;
import org.annales.text.model.Markup;
import org.annales.text.model.Metadata;
import org.annales.text.model.Severity;
import org.annales.text.model.UnreadableException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the text layer of a PDF: printed lines page by page, each page after a mark of its label.
 */
final class PdfFile {
  static final String MEDIA_TYPE = "application/pdf";

  /** Least letters of a page that is no picture. */
  private static final int FEWEST_LETTERS = 8;

  private PdfFile() {}

  static FileText read(byte[] bytes) throws UnreadableException {
    PdfBounds.check(bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return read(pdf, isWhole(bytes));
    } catch (InvalidPasswordException e) {
      UnreadableException locked = Unpacked.locked(MEDIA_TYPE);
      locked.initCause(e);
      throw locked;
    } catch (IOException | RuntimeException e) {
      // PDFBox throws errors of its own for some broken files.
      throw Unpacked.broken(MEDIA_TYPE, "the PDF is broken: " + firstLine(e), e);
    }
  }

  private static FileText read(PDDocument pdf, boolean whole)
      throws IOException, UnreadableException {
    List<String> lines = new ArrayList<>();
    List<Integer> empty = new ArrayList<>();
    String[] labels =
        pdf.getDocumentCatalog().getPageLabels() == null
            ? new String[0]
            : pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    int pages = pdf.getNumberOfPages();
    if (pages == 0) {
      throw new UnreadableException(
          MEDIA_TYPE, "pdf_without_pages", "the PDF has no pages", "get the file again");
    }
    PDFTextStripper stripper = PdfBounds.stripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    for (int page = 1; page <= pages; page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(pdf);
      String label = page <= labels.length ? labels[page - 1] : Integer.toString(page);
      lines.add("" + Markup.PAGE + label + Markup.END);
      text.lines().map(String::stripTrailing).forEach(lines::add);
      if (text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count()
          < FEWEST_LETTERS) {
        empty.add(page);
      }
    }
    if (empty.size() == pages) {
      throw new UnreadableException(
          MEDIA_TYPE,
          "pdf_without_text",
          "the PDF has " + pages + " pages and no text layer: its pages are pictures",
          "run a text recognition (OCR) over it");
    }
    return new FileText(
        MEDIA_TYPE, null, lines, null, null, metadata(pdf), findings(empty, pages, whole));
  }

  private static List<Finding> findings(List<Integer> empty, int pages, boolean whole) {
    List<Finding> findings = new ArrayList<>();
    if (!whole) {
      findings.add(
          new Finding(
              null,
              Severity.WARNING,
              "pdf_cut_off",
              "the PDF has no end; what is there was read, and its last part may be missing",
              "get the file again"));
    }
    if (!empty.isEmpty()) {
      findings.add(emptyPages(empty, pages));
    }
    return findings;
  }

  /** Whether the end-of-file mark is present, with possible bytes after it. */
  private static boolean isWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - 2048);
    return new String(bytes, from, bytes.length - from, ISO_8859_1).contains("%%EOF");
  }

  private static Finding emptyPages(List<Integer> empty, int pages) {
    String some =
        empty.stream().limit(20).map(String::valueOf).reduce((a, b) -> a + ", " + b).orElse("");
    return new Finding(
        null,
        empty.size() * 2 > pages ? Severity.WARNING : Severity.NOTE,
        "pages_without_text",
        empty.size() + " of " + pages + " pages of the PDF have no text: " + some,
        "look whether they are blank; if they are pictures of text, run a text recognition over"
            + " them");
  }

  private static Metadata metadata(PDDocument pdf) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    String title = HtmlMetadata.text(information.getTitle());
    // Some programs write the file name as title.
    boolean fileName =
        title != null && title.matches("(?i)(?:microsoft word - .*|untitled.*|.*\\.[a-z]{2,5})");
    String language = pdf.getDocumentCatalog().getLanguage();
    return new Metadata(
        fileName ? null : title,
        HtmlMetadata.text(information.getAuthor()),
        null,
        HtmlMetadata.language(language));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
