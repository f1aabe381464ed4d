package io.lodewire.ingest.format.sitemap;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.convention.Authority;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.Flags;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.Places;
import io.lodewire.ingest.format.convention.Times;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.xml.SafeXml;
import io.lodewire.ingest.format.xml.XmlElement;
import io.lodewire.ingest.format.xml.XmlFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sitemaps with the news extension; an address without news is set aside. */
public final class NewsSitemapFormat {

    private static final String NAME = "news-sitemap";

    private NewsSitemapFormat() {}

    /** The format, within the given limits. */
    public static Format within(Limits limits) {
        return new XmlFormat(NAME, Set.of("urlset"), NewsSitemapFormat::items, limits);
    }

    private static List<Item> items(SafeXml.Parsed.Document document, Frame frame) {
        return document.root().all("url").stream().map(url -> item(url, frame)).toList();
    }

    private static Item item(XmlElement url, Frame frame) {
        var address = url.line("loc").orElse("");
        var title = url.line("news/title").orElse("");
        return address.isEmpty() || title.isEmpty()
                ? new Item.SetAside(Item.SetAside.Why.NOT_A_TEXT_STORY, address, frame)
                : new Item.Story(article(url, address, title), frame);
    }

    private static Article article(XmlElement url, String address, String title) {
        var text = StoryText.of(title, "");
        var marker = HeadlineMarker.of(title);
        var stated = url.firstLine("news/publication_date", "lastmod");
        var provider = provider(url, address);
        return new Article(
                new ItemId(provider, address, ContentId.version(text)),
                marker.revision().withSignals(stated.map(Flags::ofTime).orElse(List.of())),
                ItemForms.of(marker, text, provider),
                text,
                Timing.published(stated.flatMap(Times::read).orElse(null), stated.orElse(null)),
                description(url, address),
                Rights.reservedBy(url.line("news/publication/name").orElse(null)),
                NAME);
    }

    private static String provider(XmlElement url, String address) {
        var name = Authority.of(address).or(() -> url.line("news/publication/name"));
        return Names.provider(name.orElse(NAME), NAME);
    }

    private static Description description(XmlElement url, String address) {
        return new Description(
                List.of(),
                List.of(),
                null,
                url.line("news/publication/language").orElse(null),
                null,
                keywords(url),
                Optional.of(address).filter(Places::isWebAddress).orElse(null));
    }

    private static List<String> keywords(XmlElement url) {
        return url.line("news/keywords").stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> "name:" + word)
                .distinct()
                .toList();
    }
}
