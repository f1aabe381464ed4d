package io.lodewire.ingest.format.rss;

import io.lodewire.ingest.format.convention.Authority;
import io.lodewire.ingest.format.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An {@code entry} of Atom, with what its feed says for all. */
record AtomEntry(XmlElement entry, XmlElement feed) implements Entry {

    @Override
    public String format() {
        return FeedFormat.ATOM;
    }

    @Override
    public Optional<String> id() {
        return entry.line("id").or(this::link);
    }

    @Override
    public String title() {
        return entry.line("title").orElse("");
    }

    @Override
    public String summary() {
        return entry.at("summary").map(XmlElement::prose).orElse("");
    }

    @Override
    public String content() {
        return entry.at("content").map(XmlElement::prose).orElse("");
    }

    @Override
    public Optional<String> updated() {
        return entry.firstLine("updated", "modified", "published", "issued", "created");
    }

    @Override
    public Optional<String> published() {
        return entry.firstLine("published", "issued", "created");
    }

    @Override
    public Optional<String> language() {
        return Stream.of(entry.at("content"), Optional.of(entry), Optional.of(feed))
                .flatMap(Optional::stream)
                .flatMap(element -> element.attribute("lang").stream())
                .findFirst();
    }

    @Override
    public List<String> authors() {
        return entry.all("author").stream()
                .flatMap(author -> author.line("name").stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> categories() {
        return entry.all("category").stream()
                .flatMap(category -> category.firstAttribute("label", "term").stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> link() {
        return entry.all("link").stream()
                .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
                .flatMap(link -> link.attribute("href").stream())
                .findFirst();
    }

    @Override
    public Optional<String> publisher() {
        var address = Stream.concat(feed.all("link").stream(), feed.all("author/uri").stream())
                .flatMap(link -> link.attribute("href").or(() -> Optional.of(link.line())).stream())
                .flatMap(link -> Authority.of(link).stream())
                .findFirst();
        return address.or(() -> link().flatMap(Authority::of)).or(() -> feed.line("title"));
    }

    @Override
    public Optional<String> rights() {
        return entry.line("rights").or(() -> feed.line("rights"));
    }
}
