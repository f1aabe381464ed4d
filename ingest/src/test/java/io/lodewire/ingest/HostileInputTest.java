package io.lodewire.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.format.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that anybody sends breaks, hangs or slips through a reader of feeds. */
@Timeout(120)
class HostileInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"u\", \"source\": \"%s\", \"headline\": \"h\"}",
                "{\"uri\": \"u\", \"headline\": \"%s\"}",
                "{\"uri\": \"u\", \"headline\": \"h\", \"body_html\": \"%s\"}",
                "{\"uri\": \"u\", \"headline\": \"h\", \"by\": \"%s\", \"place\": {\"uri\": \"%s\"}}",
                "{\"id\": \"x\", \"title\": \"%s\", \"body\": \"%s\", \"date\": \"%s\", \"provider\": \"%s\"}",
                "<REUTERS NEWID=\"1\"><DATE>%s</DATE><UNKNOWN>%s</UNKNOWN><TEXT><TITLE>%s</TITLE><BODY>%s</BODY></TEXT></REUTERS>",
                "date 2025-11-04 %s\n%s\n%s\n\n%s\n\nSOURCE: %s",
                "<nitf><head><docdata><date.issue norm='%s'/></docdata></head><body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content><p>%s</p></body.content></body></nitf>",
                "<newsItem guid='%s'><contentMeta><headline>%s</headline></contentMeta><contentSet><inlineData>%s</inlineData></contentSet></newsItem>",
                "<rss><channel><item><title>%s</title><pubDate>%s</pubDate><description><![CDATA[%s]]></description></item></channel></rss>",
                "<feed><entry><id>%s</id><title>%s</title><content type='html'>%s</content></entry></feed>",
                "\u0001abc0042 2 wi 57  exw 0815\n\n%s\n\u0002%s\n%s =\n\n%s\u0003%s",
                "\u0001W0123\u001Fworld\nr f %s\n\u0002^%s,12<\n^%s<\n%s\u0003EP-WF-05-14-24 1130GMT %s",
                "{\"api_version\": \"1\", \"data\": {\"item\": {\"headline\": \"%s\", \"body_html\": \"%s\"}}}"
            })
    @Timeout(60)
    void shouldStayFastOnLongRuns(String template) {
        for (var run : List.of(
                ".", "-", " ", "a", "<", "<a ", "&", "A ", " / A", "(", "and ", "iso3166/", "=", "CORRECTED-")) {
            var text = template.replace("%s", run.repeat(200_000 / run.length()));

            assertThat(Samples.items(text.getBytes(UTF_8))).as(run).isNotEmpty().allSatisfy(Soundness::check);
        }
    }

    @Test
    void shouldKeepDatesAtTheEdgesOfTime() {
        for (var date :
                List.of("0000-01-01", "9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z", "-1", "10000-01-01")) {
            var line = "{\"id\": \"x\", \"title\": \"t\", \"body\": \"\", \"date\": \"%s\"}".formatted(date);

            var article = Samples.article(Samples.items(line.getBytes(UTF_8)).get(0));

            assertThat(article.timing().publishedAtText()).isEqualTo(date);
        }
    }

    @Test
    void shouldRefuseADeepNestWithoutFailing() {
        for (var open : List.of("[", "{\"uri\":", "{\"a\":[")) {
            assertThat(Samples.items(open.repeat(300_000).getBytes(ISO_8859_1)))
                    .singleElement()
                    .isInstanceOf(Item.Malformed.class);
        }
    }
}
