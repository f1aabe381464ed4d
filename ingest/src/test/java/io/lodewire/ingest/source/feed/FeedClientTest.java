package io.lodewire.ingest.source.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class FeedClientTest {

    private static final int MOST_BYTES = 10_000;

    private final MovableClock clock = new MovableClock(Instant.parse("2025-06-01T00:00:00Z"));
    private final FakeSite site = FakeSite.open(clock);
    private final FeedClient client = new FeedClient("test", Duration.ofSeconds(5), MOST_BYTES, clock);

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void shouldGiveTheBodyAndItsValidators() {
        site.page("/a", exchange -> FakeSite.send(exchange, 200, "body", "ETag", "x", "Last-Modified", "some day"));

        assertThat(ask("/a")).isInstanceOfSatisfying(Answer.Content.class, content -> {
            assertThat(new String(content.body(), UTF_8)).isEqualTo("body");
            assertThat(content.validators()).isEqualTo(new Validators(Optional.of("x"), Optional.of("some day")));
            assertThat(content.address()).isEqualTo(site.address("/a"));
        });
    }

    @Test
    void shouldFollowRedirectsAndKeepThoseThatAreForGood() {
        site.page("/a", redirect(301, "/b"));
        site.page("/b", redirect(302, "/c"));
        site.page("/c", exchange -> FakeSite.send(exchange, 200, "c"));

        assertThat(ask("/a"))
                .isInstanceOfSatisfying(
                        Answer.Content.class,
                        content -> assertThat(content.address()).isEqualTo(site.address("/b")));
    }

    @Test
    void shouldGiveUpInACircle() {
        site.page("/a", redirect(301, "/a"));

        assertThat(ask("/a")).isEqualTo(new Answer.Failed("redirected to nowhere", Optional.empty()));
        assertThat(site.asked("/a")).hasSize(6);
    }

    @Test
    void shouldNotFollowToWhatIsNoWebAddress() {
        site.page("/a", redirect(302, "file:///etc/passwd"));

        assertThat(ask("/a")).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void shouldUnpackGzipWithinTheLimit() {
        site.page("/a", exchange -> sendPacked(exchange, "packed"));
        site.page("/bomb", exchange -> sendPacked(exchange, "0".repeat(1_000_000)));

        assertThat(ask("/a"))
                .isInstanceOfSatisfying(
                        Answer.Content.class,
                        content -> assertThat(content.body()).isEqualTo("packed".getBytes(UTF_8)));
        assertThat(ask("/bomb")).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void shouldRefuseAnAnswerThatIsTooLarge() {
        site.page("/a", exchange -> FakeSite.send(exchange, 200, "0".repeat(MOST_BYTES + 1)));

        assertThat(ask("/a"))
                .isInstanceOfSatisfying(
                        Answer.Failed.class, failed -> assertThat(failed.why()).contains("larger than"));
    }

    @Test
    void shouldNotTakeHalfAnAnswerForAWholeOne() {
        site.page("/a", exchange -> FakeSite.sendHalf(exchange, "half of this"));

        assertThat(ask("/a")).isInstanceOf(Answer.Failed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "999999999, P1D",
        "'Sun, 01 Jun 2025 01:00:00 GMT', PT1H",
        "'Sat, 31 May 2025 01:00:00 GMT',",
        "soon,"
    })
    void shouldReadWhenTheServerWantsToBeAskedAgain(String header, String wait) {
        assertThat(RetryAfter.of(header, clock.instant()))
                .isEqualTo(Optional.ofNullable(wait).map(Duration::parse));
    }

    @Test
    void shouldReadTheCharsetOfTheHeaderWhereTheDocumentStatesNone() {
        var cyrillic = "<a>медь</a>";
        var bytes = cyrillic.getBytes(Charset.forName("windows-1251"));

        assertThat(new String(DeclaredCharset.utf8(bytes, "text/xml; charset=windows-1251"), UTF_8))
                .isEqualTo(cyrillic);
        assertThat(DeclaredCharset.utf8(bytes, "text/xml")).isSameAs(bytes);
        assertThat(DeclaredCharset.utf8(bytes, "text/xml; charset=none-such")).isSameAs(bytes);
        var stated = ("<?xml version='1.0' encoding='utf-8'?>" + cyrillic).getBytes(UTF_8);
        assertThat(DeclaredCharset.utf8(stated, "text/xml; charset=windows-1251"))
                .isSameAs(stated);
    }

    private Answer ask(String path) {
        return client.ask(site.address(path), Validators.NONE).join();
    }

    private static FakeSite.Page redirect(int status, String to) {
        return exchange -> FakeSite.send(exchange, status, "", "Location", to);
    }

    private static void sendPacked(HttpExchange exchange, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, bytes.size());
        bytes.writeTo(exchange.getResponseBody());
    }
}
