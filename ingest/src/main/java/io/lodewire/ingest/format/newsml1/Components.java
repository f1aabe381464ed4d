package io.lodewire.ingest.format.newsml1;

import io.lodewire.ingest.format.content.Words;
import io.lodewire.ingest.format.content.WrappedWords;
import io.lodewire.ingest.format.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The components of an item, from the outer to the inner ones. What an outer one says holds for those inside it, so the first
 * that says something is right; of several languages the first is read.
 */
final class Components {

    private static final Set<String> ASIDE = Set.of(
            "stylesheet",
            "headline",
            "subheadline",
            "logo",
            "abstract",
            "summary",
            "caption",
            "contact",
            "tweettext",
            "picture",
            "photo",
            "graphic",
            "video",
            "audio",
            "thumbnail",
            "supporting",
            "multimedia");
    private static final Set<String> MAIN = Set.of("main", "body", "maintext");
    private static final Set<String> SUMMARY = Set.of("abstract", "summary", "subheadline");
    private static final String MEDIA = "photo|picture|graphic|video|audio|animation|image|complexdata";

    private final List<XmlElement> all = new ArrayList<>();

    Components(XmlElement item) {
        item.all("newscomponent").forEach(this::collect);
    }

    private void collect(XmlElement component) {
        all.add(component);
        component.all("newscomponent").forEach(this::collect);
    }

    List<XmlElement> all(String path) {
        return all.stream().flatMap(component -> component.all(path).stream()).toList();
    }

    Optional<String> line(String path) {
        return all.stream().flatMap(component -> component.line(path).stream()).findFirst();
    }

    Optional<String> attribute(String path, String name) {
        return attributes(path, name).stream().findFirst();
    }

    List<String> attributes(String path, String name) {
        return all(path).stream()
                .flatMap(found -> found.attribute(name).stream())
                .toList();
    }

    /** The words of the first component that is the main one, else of the first that has no other part to play. */
    Words words() {
        var main = words(MAIN::contains);
        return main.hasBody() ? main : words(role -> !ASIDE.contains(role));
    }

    private Words words(Predicate<String> role) {
        return all.stream()
                .filter(component -> role.test(role(component)))
                .flatMap(component -> component.all("contentitem").stream())
                .filter(Components::isText)
                .flatMap(content -> content.at("datacontent").stream())
                .map(WrappedWords::of)
                .filter(Words::hasBody)
                .findFirst()
                .orElse(Words.NONE);
    }

    /** The text of a component that is a summary. */
    Optional<String> summary() {
        return all.stream()
                .filter(component -> SUMMARY.contains(role(component)))
                .flatMap(component -> component.line("contentitem/datacontent").stream())
                .findFirst();
    }

    /** The language of the inmost component that holds the headline, else of the outmost that states one. */
    Optional<String> language() {
        return all.stream()
                .filter(component -> component.line("newslines/headline").isPresent())
                .flatMap(component -> component.attributeAt("descriptivemetadata/language", "formalname").stream())
                .findFirst()
                .or(() -> attribute("descriptivemetadata/language", "formalname"));
    }

    /** True when some content calls itself text. */
    boolean isText() {
        return all("contentitem/mediatype").stream()
                .anyMatch(type -> type.attribute("formalname")
                        .filter("text"::equalsIgnoreCase)
                        .isPresent());
    }

    private static String role(XmlElement component) {
        return component.attributeAt("role", "formalname").orElse("").toLowerCase(Locale.ROOT);
    }

    private static boolean isText(XmlElement content) {
        var type =
                content.attributeAt("mediatype", "formalname").or(() -> content.attributeAt("mimetype", "formalname"));
        return type.map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.matches("(?:" + MEDIA + ")(?:/.*)?"))
                .isEmpty();
    }
}
