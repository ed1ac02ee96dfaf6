package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.annales.text.model.Document;
import org.annales.text.model.Problem;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfFileTest {

  @Test
  void theTextLayerIsReadAsPrint() throws IOException {
    OpenedFile text =
        OpenedFile.of(
            "pond.pdf",
            pdf(null, List.of("The pond froze on Mon-", "day, and bore a"), List.of("cart.")));

    Document document = text.document().document();
    assertThat(text.texts()).containsExactly("body: The pond froze on Monday, and bore a cart.");
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.title()).isEqualTo("The Pond");
    assertThat(document.author()).isEqualTo("A. Heron");
  }

  @Test
  void pagesWithoutTextAreToldOf() throws IOException {
    assertThat(
            OpenedFile.of("pond.pdf", pdf(null, List.of("The pond froze."), List.of())).problems())
        .containsExactly("line null note pages_without_text");
    assertThat(OpenedFile.of("pond.pdf", pdf(null, List.of(), List.of())).failure())
        .isEqualTo("application/pdf pdf_without_text");
    assertThat(OpenedFile.of("pond.pdf", pdf(null)).document().problems())
        .extracting(Problem::code, Problem::message)
        .containsExactly(tuple("pdf_without_pages", "the PDF has no pages"));
  }

  @Test
  void whatIsLockedOrBrokenIsSetAside() throws IOException {
    assertThat(OpenedFile.of("pond.pdf", pdf("key", List.of("The pond froze."))).failure())
        .isEqualTo("application/pdf password_protected");
    byte[] whole = pdf(null, List.of("The pond froze."));
    assertThat(
            OpenedFile.of("pond.pdf", java.util.Arrays.copyOf(whole, whole.length - 40)).problems())
        .contains("line null warning pdf_cut_off");
    assertThat(OpenedFile.of("pond.pdf", "%PDF-1.4 and no more").failure())
        .isEqualTo("application/pdf broken_file");
  }

  @SafeVarargs
  private static byte[] pdf(String password, List<String>... pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.getDocumentInformation().setTitle("The Pond");
      pdf.getDocumentInformation().setAuthor("A. Heron");
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
          content.setLeading(14);
          content.newLineAtOffset(72, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      if (password != null) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
