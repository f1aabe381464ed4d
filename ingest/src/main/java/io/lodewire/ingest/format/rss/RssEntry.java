package io.lodewire.ingest.format.rss;

import io.lodewire.ingest.format.convention.Authority;
import io.lodewire.ingest.format.convention.Byline;
import io.lodewire.ingest.format.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An {@code item} of RSS, with what its channel says for all. */
record RssEntry(XmlElement item, XmlElement channel) implements Entry {

    /** {@code jane@example.com (Jane Doe)}: the name alone. */
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\s*\\(([^()]+)\\)");

    @Override
    public String format() {
        return FeedFormat.RSS;
    }

    @Override
    public Optional<String> id() {
        return item.line("guid").or(() -> item.attribute("about")).or(this::link);
    }

    @Override
    public String title() {
        return item.firstLine("title", "media:title").orElse("");
    }

    @Override
    public String summary() {
        return item.at("description").map(XmlElement::prose).orElse("");
    }

    @Override
    public String content() {
        return Stream.of("encoded", "content", "body")
                .flatMap(name -> item.all(name).stream())
                .map(XmlElement::prose)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public Optional<String> updated() {
        return item.firstLine("pubdate", "date", "updated", "published", "time");
    }

    @Override
    public Optional<String> published() {
        return Optional.empty();
    }

    @Override
    public Optional<String> language() {
        return item.line("language").or(() -> channel.line("language")).or(() -> channel.attribute("lang"));
    }

    @Override
    public List<String> authors() {
        return Stream.concat(item.all("creator").stream(), item.all("author").stream())
                .map(XmlElement::line)
                .map(author -> MAIL.matcher(author).replaceAll("$1"))
                .flatMap(author -> Byline.authors(author).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> categories() {
        return item.all("category").stream()
                .map(XmlElement::line)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> link() {
        return item.firstLine("link", "url", "origlink");
    }

    @Override
    public Optional<String> publisher() {
        return channel.line("link").or(this::link).flatMap(Authority::of).or(() -> channel.line("title"));
    }

    @Override
    public Optional<String> rights() {
        return item.line("rights").or(() -> channel.firstLine("copyright", "rights"));
    }
}
