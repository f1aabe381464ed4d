package io.lodewire.ingest.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.LineFraming;
import io.lodewire.ingest.format.frame.WholeFraming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFramingTest {

    private static final StrictJson JSON = new StrictJson(Limits.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1}",
                "{\"a\": 1}\n{\"b\": 2}",
                "{\"a\": 1}\n\"junk",
                "{\"a\": 1, \"b\n{\"a\": 2}",
                "{\"a\": 1}\r\n"
            })
    void shouldTakeObjectsLineByLine(String text) {
        assertThat(JsonFraming.of(Samples.prefix(text))).isInstanceOf(LineFraming.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"a\": 1\n}",
                "[{\"a\": 1}]",
                "{\"a\": {\"b\": 1},\n\"c\": 2}",
                "{\n}",
                "{\"list\": [\n{\"a\": 1}]}"
            })
    void shouldTakeALaidOutDocumentAsAWhole(String text) {
        assertThat(JsonFraming.of(Samples.prefix(text))).isInstanceOf(WholeFraming.class);
    }

    @Test
    void shouldSeeKeysOfACutObject() {
        var keys = JsonKeys.of(Samples.prefix("{\"id\": 1, \"list\": [{\"in\": {\"deep\": 2}}], \"title\": \"x"));

        assertThat(keys.outer()).containsExactlyInAnyOrder("id", "list", "title");
        assertThat(keys.inner()).containsExactly("in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": 1} {\"b\": 2}",
                "{\"a\": NaN}",
                "{\"a\": 'x'}",
                "{\"a\": \"x\ny\"}",
                "{\"a\": 1,}",
                "{/* no */}",
                "{"
            })
    void shouldRefuseWhatIsNotStrict(String text) {
        assertThat(parsed(text)).isInstanceOf(StrictJson.Parsed.Broken.class);
    }

    @Test
    void shouldRefuseDeepNesting() {
        assertThat(parsed("[".repeat(100_000))).isInstanceOf(StrictJson.Parsed.Broken.class);
        assertThat(parsed("[".repeat(99) + "]".repeat(99))).isInstanceOf(StrictJson.Parsed.Value.class);
    }

    private static StrictJson.Parsed parsed(String text) {
        return JSON.parse(Frame.whole(text.getBytes(UTF_8)));
    }
}
