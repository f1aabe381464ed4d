package io.lodewire.ingest.format.reuters;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The little SGML of the collection: flat elements, quoted attributes, numeric and five named entities. */
final class Sgml {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|(lt|gt|amp|quot|apos));", Pattern.CASE_INSENSITIVE);

    private final String source;

    Sgml(String source) {
        this.source = source;
    }

    /** What stands between the first start tag of the name and its end tag, entities not yet resolved. */
    Optional<String> element(String name) {
        var start = source.indexOf("<" + name + ">");
        if (start < 0) {
            start = source.indexOf("<" + name + " ");
        }
        var from = start < 0 ? -1 : source.indexOf('>', start) + 1;
        var to = from <= 0 ? -1 : source.indexOf("</" + name + ">", from);
        return to < 0 ? Optional.empty() : Optional.of(source.substring(from, to));
    }

    /** An attribute of the first start tag of the name. */
    Optional<String> attribute(String name, String attribute) {
        var start = source.indexOf("<" + name);
        var end = start < 0 ? -1 : source.indexOf('>', start);
        if (end < 0) {
            return Optional.empty();
        }
        var match = Pattern.compile("\\s" + attribute + "\\s*=\\s*\"([^\"]*)\"").matcher(source.substring(start, end));
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The text of markup: tags are left out, entities resolved. */
    static String text(String markup) {
        return ENTITY.matcher(markup.replaceAll("</?[A-Z]+(?: [^<>]*)?>", "")).replaceAll(Sgml::character);
    }

    private static String character(MatchResult entity) {
        if (entity.group(1) == null) {
            return switch (entity.group(2).toLowerCase(Locale.ROOT)) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        var code = Integer.parseInt(entity.group(1));
        var readable = (code >= ' ' && code != 0x7F) || code == '\n';
        if (!readable || !Character.isValidCodePoint(code)) {
            return "";
        }
        return code == '$' || code == '\\' ? "\\" + (char) code : Character.toString(code);
    }
}
