package org.annales.concordance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes hits as JSON lines. */
public final class HitJson implements HitWriter {
  private final JsonGenerator json;

  public HitJson(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void write(Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("document_id", hit.documentId());
    json.writeStringField("section_id", hit.sectionId());
    json.writeStringField("zone", hit.zone());
    json.writeNumberField("paragraph", hit.paragraph());
    json.writeNumberField("sentence", hit.sentence());
    json.writeNumberField("start_line", hit.startLine());
    json.writeNumberField("end_line", hit.endLine());
    json.writeStringField("left", hit.left());
    json.writeStringField("match", hit.match());
    json.writeStringField("right", hit.right());
    json.writeNumberField("token_from", hit.tokenFrom());
    json.writeNumberField("token_to", hit.tokenTo());
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    if (json.getOutputContext().hasCurrentIndex()) {
      json.writeRaw('\n');
    }
    json.flush();
  }
}
