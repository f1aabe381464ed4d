package io.lodewire.ingest.source.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsFileTest {

    @Test
    void shouldFillInDefaults() {
        var config = FeedsFile.parse("feeds:\n  - {name: a, url: 'https://a.example/rss'}\n", "f");

        assertThat(config.contact()).isEmpty();
        assertThat(config.userAgent()).isEqualTo("Lodewire/0.1");
        assertThat(config.hostPause()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.feeds())
                .containsExactly(new Feed(
                        "a", URI.create("https://a.example/rss"), Duration.ofMinutes(10), Duration.ofHours(6)));
    }

    @Test
    void shouldReadEveryKey() {
        var config = FeedsFile.parse("""
                contact: desk@example.org
                pause: 5s
                min: 20m
                max: 1d
                feeds:
                  - name: a
                    url: http://a.example/rss
                  - name: b
                    url: https://b.example/atom
                    min: 1h
                    max: 2h
                """, "f");

        assertThat(config.userAgent()).isEqualTo("Lodewire/0.1 (+desk@example.org)");
        assertThat(config.hostPause()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.feeds())
                .extracting(Feed::shortest)
                .containsExactly(Duration.ofMinutes(20), Duration.ofHours(1));
        assertThat(config.feeds()).extracting(Feed::longest).containsExactly(Duration.ofDays(1), Duration.ofHours(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feeds: [] | a list of feeds is missing",
                "'{' | no YAML",
                "feeds: [{name: a, url: 'ftp://a/'}] | a web address",
                "feeds: [{name: a, url: 'not an address'}] | not an address",
                "feeds: [{url: 'https://a.example/'}] | needs a name",
                "feeds: [{name: a, url: 'https://a.example/', every: 5m}] | a: unknown key 'every'",
                "feeds: [{name: a, url: 'https://a.example/', min: often}] | 'often' is no time",
                "feeds: [{name: a, url: 'https://a.example/', min: 2h, max: 1h}] | must be above 0",
                "feeds: [{name: a, url: 'https://a.example/'}, {name: a, url: 'https://b.example/'}] | two feeds are called 'a'",
                "pauze: 1s | unknown key 'pauze'"
            })
    void shouldSayWhatIsWrong(String yaml, String problem) {
        assertThatThrownBy(() -> FeedsFile.parse(yaml, "feeds.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("feeds.yaml:")
                .hasMessageContaining(problem);
    }

    @Test
    void shouldTellAllProblemsAtOnce() {
        assertThatThrownBy(() -> FeedsFile.parse("pauze: 1s\nmin: x\nfeeds: [{name: a, url: q}]\n", "f"))
                .hasMessageContaining("pauze")
                .hasMessageContaining("'x' is no time")
                .hasMessageContaining("'q'");
    }
}
