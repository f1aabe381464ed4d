package io.lodewire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.WireFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {

    private static final Formats FORMATS = WireFormats.all(Limits.standard());

    @ParameterizedTest
    @CsvSource({
        "wire/furnished.txt, wire-text",
        "wire/bare.txt, wire-text",
        "reuters/three.sgm, reuters-sgml",
        "jsonl/articles.jsonl, jsonl",
        "ninjs/one.json, ninjs",
        "ninjs/three.json, ninjs",
        "ninjs/lines.json, ninjs",
        "ninjs/envelope.json, ninjs",
        "newsmlg2/message.xml, newsml-g2",
        "newsmlg2/xhtml.xml, newsml-g2",
        "newsml1/story.xml, newsml-1",
        "nitf/story.xml, nitf",
        "feed/rss.xml, rss",
        "feed/broken.xml, rss",
        "feed/atom.xml, atom",
        "sitemap/news.xml, news-sitemap",
        "apmedia/item.json, ap-media",
        "apmedia/page.json, ap-media",
        "telegraph/iptc.txt, iptc-7901",
        "telegraph/anpa.txt, anpa-1312"
    })
    void shouldTellTheFormatOfEachSample(String sample, String format) throws IOException {
        assertThat(detected(Samples.bytes(sample))).contains(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><opml version=\"2.0\"/>",
                "Delivered-To: desk@wire.example\nReceived: by mail\n\n{}",
                "<html><body>no feed</body></html>",
                "\u0000\u0001\u0002\u0003 text after zeroes",
                "   \n\n",
                ""
            })
    void shouldNotTakeWhatItDoesNotKnow(String content) throws IOException {
        assertThat(detected(content.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void shouldTakeBrokenJsonForJsonSoThatLaterLinesAreRead() throws IOException {
        assertThat(detected("{\"id\": 1, \"ti\n{\"id\": 2}\n".getBytes(UTF_8))).contains("jsonl");
    }

    @Test
    void shouldTellTheFormatBehindAByteOrderMark() throws IOException {
        var json = "\uFEFF{\"id\": \"é1\", \"title\": \"稀土 \uD83D\uDE80\", \"body\": \"\"}\n";

        for (var charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            var article = Samples.article(Samples.items(json.getBytes(charset)).get(0));

            assertThat(article.id().itemUri()).as(charset.name()).isEqualTo("é1");
            assertThat(article.text().headline()).isEqualTo("稀土 \uD83D\uDE80");
        }
    }

    @Test
    void shouldKeepBytesOfAnUnknownFormat() {
        var items = Samples.items("<opml/>".getBytes(UTF_8));

        assertThat(items).singleElement().isInstanceOfSatisfying(Item.Malformed.class, item -> {
            assertThat(item.flaw()).isEqualTo(Flaw.UNKNOWN_FORMAT);
            assertThat(item.frame().bytes()).isEqualTo("<opml/>".getBytes(UTF_8));
        });
    }

    @Test
    void shouldYieldNothingFromNothing() {
        assertThat(Samples.items(new byte[0])).isEmpty();
    }

    private static Optional<String> detected(byte[] bytes) throws IOException {
        return ItemReader.open(new ByteArrayInputStream(bytes), FORMATS, Limits.standard())
                .format();
    }
}
