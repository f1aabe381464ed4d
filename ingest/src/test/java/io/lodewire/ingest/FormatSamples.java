package io.lodewire.ingest;

import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.apmedia.ApMediaFormat;
import io.lodewire.ingest.format.jsonl.JsonLinesFormat;
import io.lodewire.ingest.format.newsml1.Newsml1Format;
import io.lodewire.ingest.format.newsmlg2.NewsmlG2Format;
import io.lodewire.ingest.format.ninjs.NinjsFormat;
import io.lodewire.ingest.format.nitf.NitfFormat;
import io.lodewire.ingest.format.reuters.ReutersSgmlFormat;
import io.lodewire.ingest.format.rss.FeedFormat;
import io.lodewire.ingest.format.sitemap.NewsSitemapFormat;
import io.lodewire.ingest.format.telegraph.TelegraphFormat;
import io.lodewire.ingest.format.wire.WireTextFormat;
import java.util.List;

/** Every format with samples of it. */
record FormatSamples(Format format, List<String> samples) {

    private static final Limits LIMITS = Limits.standard();

    static List<FormatSamples> all() {
        return List.of(
                of(new WireTextFormat(), "wire/furnished.txt", "wire/bare.txt"),
                of(new ReutersSgmlFormat(), "reuters/three.sgm"),
                of(new JsonLinesFormat(LIMITS), "jsonl/articles.jsonl"),
                of(new NinjsFormat(LIMITS), "ninjs/one.json", "ninjs/three.json", "ninjs/envelope.json"),
                of(new ApMediaFormat(LIMITS), "apmedia/item.json", "apmedia/page.json"),
                of(NewsmlG2Format.within(LIMITS), "newsmlg2/message.xml", "newsmlg2/xhtml.xml"),
                of(Newsml1Format.within(LIMITS), "newsml1/story.xml"),
                of(NitfFormat.within(LIMITS), "nitf/story.xml"),
                of(FeedFormat.rss(LIMITS), "feed/rss.xml", "feed/broken.xml"),
                of(FeedFormat.atom(LIMITS), "feed/atom.xml"),
                of(NewsSitemapFormat.within(LIMITS), "sitemap/news.xml"),
                of(TelegraphFormat.iptc7901(), "telegraph/iptc.txt"),
                of(TelegraphFormat.anpa1312(), "telegraph/anpa.txt"));
    }

    private static FormatSamples of(Format format, String... samples) {
        return new FormatSamples(format, List.of(samples));
    }

    @Override
    public String toString() {
        return format.name();
    }
}
