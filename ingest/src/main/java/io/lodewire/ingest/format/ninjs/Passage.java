package io.lodewire.ingest.format.ninjs;

import io.lodewire.ingest.format.json.JsonFields;
import io.lodewire.ingest.format.text.HtmlText;
import io.lodewire.ingest.format.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One rendering of a headline, description or body.
 *
 * @param role its role in 2.x and 3.x, what follows the name in 1.x ({@code html} of {@code body_html})
 * @param contentType lower case; may be empty
 */
record Passage(String role, String contentType, String value) {

    /** What may follow the name of a part: nothing, or a word behind an underscore. */
    static final Pattern EXTENSION = Pattern.compile("(?:_[a-z0-9_].*)?");

    /** All renderings of a part of the story, those of 1.x by their name's beginning, the later ones by the list's. */
    static List<Passage> of(JsonFields item, String single, String list) {
        var passages = new ArrayList<Passage>();
        item.eachString(single, (suffix, value) -> {
            if (EXTENSION.matcher(suffix).matches()) {
                passages.add(new Passage(suffix.replace("_", ""), "", value));
            }
        });
        for (var object : item.objects(list)) {
            object.raw("value")
                    .ifPresent(value -> passages.add(new Passage(
                            object.line("role").orElse("").toLowerCase(Locale.ROOT),
                            object.line("contenttype").orElse("").toLowerCase(Locale.ROOT),
                            value)));
        }
        return passages.stream().filter(passage -> !passage.value().isBlank()).toList();
    }

    boolean isMain() {
        return role.isEmpty() || role.equals("main") || role.equals("text");
    }

    boolean isNitf() {
        return contentType.contains("nitf") || role.equals("nitf");
    }

    boolean isHtml() {
        return !isNitf() && (contentType.contains("html") || role.contains("html") || opensWithTag());
    }

    /** The text without markup. */
    String text() {
        return isHtml() || isNitf() ? HtmlText.of(value) : PlainText.lines(value);
    }

    /** The text on one line, markup gone from plain passages too. */
    String line() {
        return PlainText.line(HtmlText.isMarkup(value) ? HtmlText.of(value) : value);
    }

    private boolean opensWithTag() {
        return value.stripLeading().startsWith("<") && value.contains("</");
    }
}
