package org.annales.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.annales.report.page.Page;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The whole report, as its template writes it.
 *
 * @param style the style sheet, inside the page
 * @param script the script, inside the page
 */
public record ReportPage(
    String title, String subtitle, List<Page> pages, String style, String script) {

  /** The content security policy: nothing is loaded, and only this style and this script count. */
  public String policy() {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    byte[] digest = DigestUtils.sha256(text.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
