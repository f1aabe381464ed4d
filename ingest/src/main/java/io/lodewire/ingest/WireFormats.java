package io.lodewire.ingest;

import io.lodewire.ingest.format.Formats;
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

/** Every wire format that Lodewire reads. */
public final class WireFormats {

    private WireFormats() {}

    /** All formats, under the given limits; the more particular ones first. */
    public static Formats all(Limits limits) {
        return new Formats(List.of(
                new ReutersSgmlFormat(),
                NewsmlG2Format.within(limits),
                Newsml1Format.within(limits),
                NitfFormat.within(limits),
                FeedFormat.rss(limits),
                FeedFormat.atom(limits),
                NewsSitemapFormat.within(limits),
                new ApMediaFormat(limits),
                TelegraphFormat.iptc7901(),
                TelegraphFormat.anpa1312(),
                new NinjsFormat(limits),
                new JsonLinesFormat(limits),
                new WireTextFormat()));
    }
}
