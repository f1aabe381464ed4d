package io.lodewire.ingest.format.text;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * The text that a reader of HTML sees, broken HTML too: paragraphs apart by a blank line, list items, table rows and
 * breaks on lines of their own. Scripts, styles, forms and embedded pictures with their captions are left out.
 */
public final class HtmlText {

    private static final String NITF_BODY = "body.content";
    private static final String ENTITY = "&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});";
    private static final Pattern ESCAPED_TWICE = Pattern.compile("&(?!amp;|lt;|gt;)" + ENTITY.substring(1));
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|" + ENTITY);
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "svg",
            "math",
            "figure",
            "media",
            "form",
            "button");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "hr",
            "address",
            "block",
            NITF_BODY,
            "hl1",
            "hl2");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd", "caption");
    private static final Set<String> CELLS = Set.of("td", "th");

    private HtmlText() {}

    /** The text of the markup; of NITF only the story itself. */
    public static String of(String html) {
        var document = Jsoup.parse(html);
        return of(
                Objects.requireNonNullElse(document.getElementsByTag(NITF_BODY).first(), document.body()));
    }

    /** The text inside an element that has been parsed. */
    public static String of(Element element) {
        var text = new Rendering();
        element.filter(text);
        return PlainText.lines(text.rendered.toString());
    }

    /** True when the text holds at least one tag or entity. */
    public static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** Appends text with its blanks folded, and what elements mean for lines. */
    private static final class Rendering implements NodeFilter {

        private final StringBuilder rendered = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text);
            } else if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && PARAGRAPHS.contains(element.normalName())) {
                breakLine(2);
            }
            return FilterResult.CONTINUE;
        }

        private void begin(String element) {
            if (PARAGRAPHS.contains(element)) {
                breakLine(2);
            } else if (LINES.contains(element)) {
                breakLine(1);
            } else if (CELLS.contains(element) && !endsWithBlank()) {
                rendered.append("  ");
            }
        }

        private void append(TextNode node) {
            if (isPreformatted(node)) {
                rendered.append(node.getWholeText());
                return;
            }
            var text = escapedOnce(node.text());
            rendered.append(endsWithBlank() ? text.stripLeading() : text);
        }

        /** Some senders escape twice: what is left of it is read too, and tags that close are left out. */
        private static String escapedOnce(String text) {
            var read = ESCAPED_TWICE.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
            return read.contains("</") ? TAGS.matcher(read).replaceAll("") : read;
        }

        private static boolean isPreformatted(TextNode node) {
            var parent = node.parent();
            return parent != null && parent.normalName().equals("pre");
        }

        private void breakLine(int lines) {
            while (!rendered.isEmpty() && rendered.charAt(rendered.length() - 1) == ' ') {
                rendered.setLength(rendered.length() - 1);
            }
            rendered.append("\n".repeat(rendered.isEmpty() ? 0 : lines));
        }

        private boolean endsWithBlank() {
            return rendered.isEmpty() || Character.isWhitespace(rendered.charAt(rendered.length() - 1));
        }
    }
}
