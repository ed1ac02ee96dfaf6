package org.annales.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annales.text.model.FileText;
import org.annales.text.model.Metadata;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

final class MarkdownFile {
  static final String MEDIA_TYPE = "text/markdown";

  /** Two tildes delete text; one is a character. */
  private static final List<Extension> PLAIN_EXTENSIONS =
      List.of(
          FootnotesExtension.create(),
          TablesExtension.create(),
          StrikethroughExtension.builder().requireTwoTildes(true).build());

  private static final List<Extension> EXTENSIONS =
      Stream.concat(PLAIN_EXTENSIONS.stream(), Stream.of(YamlFrontMatterExtension.create()))
          .toList();

  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  /** For texts that begin with a rule, which also begins front matter. */
  private static final Parser PLAIN_PARSER =
      Parser.builder()
          .extensions(PLAIN_EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private static final Pattern FIELD = Pattern.compile("[\\w-]+:(?:\\s|$)");

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(context -> (node, tag, attributes) -> line(node, attributes))
          .build();

  private MarkdownFile() {}

  private static void line(Node node, Map<String, String> attributes) {
    if (!node.getSourceSpans().isEmpty()) {
      int line = node.getSourceSpans().get(0).getLineIndex() + 1;
      attributes.put(SourceLines.LINE, Integer.toString(line));
    }
  }

  static FileText read(FileText plain) {
    boolean frontMatter =
        plain.lines().size() > 1 && FIELD.matcher(plain.lines().get(1)).lookingAt();
    String source = String.join("\n", MarkdownFences.mended(plain.lines()));
    Node tree = (frontMatter ? PARSER : PLAIN_PARSER).parse(source);
    YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
    tree.accept(matter);
    MarkdownDefinitions.divide(tree);
    Document page = Jsoup.parseBodyFragment(RENDERER.render(tree));
    UncalledNotes.of(tree).forEach(note -> page.body().append(note.html(RENDERER)));
    TextWriter out = new TextWriter();
    new MarkedText(out, new HtmlElements(false), HtmlNotes.of(page)).write(page.body());
    return Extracted.text(
        MEDIA_TYPE, plain.charset(), out, metadata(matter.getData()), plain.findings());
  }

  private static Metadata metadata(Map<String, List<String>> matter) {
    return new Metadata(
        value(matter, "title"),
        value(matter, "author"),
        value(matter, "date"),
        HtmlMetadata.language(value(matter, "lang", "language")));
  }

  private static String value(Map<String, List<String>> matter, String... keys) {
    List<String> values = new ArrayList<>();
    for (String key : keys) {
      matter.forEach(
          (name, own) -> {
            if (name.toLowerCase(Locale.ROOT).equals(key)) {
              values.addAll(own);
            }
          });
    }
    return values.isEmpty() ? null : HtmlMetadata.text(String.join("; ", values));
  }
}
