package io.lodewire.schemas.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    private static final DeadLetter LETTER =
            new DeadLetter(Reason.MALFORMED, "ingest", "inbox", "line 3: not JSON \u7a00\u571f");

    @Test
    void shouldCarryTheInputUntouched() {
        var key = new byte[] {1, 2};
        var value = new byte[] {(byte) 0xFF, 0, 3};

        var record = LETTER.record("news.dead-letters.v1", key, value);

        assertThat(record.topic()).isEqualTo("news.dead-letters.v1");
        assertThat(record.key()).isSameAs(key);
        assertThat(record.value()).isSameAs(value);
        assertThat(record.partition()).isNull();
        assertThat(record.timestamp()).isNull();
    }

    @Test
    void shouldSayReasonStageSourceAndMessageInHeaders() {
        var record = LETTER.record("t", null, null);

        assertThat(headers(record))
                .containsExactly(
                        Map.entry("message", "line 3: not JSON \u7a00\u571f"),
                        Map.entry("reason", "MALFORMED"),
                        Map.entry("source", "inbox"),
                        Map.entry("stage", "ingest"));
    }

    @Test
    void shouldCutALongMessage() {
        var letter = new DeadLetter(Reason.STEP_FAILED, "enrich", "t-0@7", "x".repeat(5_000));

        assertThat(letter.message()).hasSize(1_000);
    }

    @Test
    void shouldFindEveryReasonExplained() throws IOException {
        var errors = Files.readString(Path.of("../docs/errors.md"), UTF_8);

        assertThat(Arrays.stream(Reason.values()))
                .allSatisfy(reason -> assertThat(errors).contains("## " + reason.name() + "\n"));
    }

    private static Map<String, String> headers(ProducerRecord<byte[], byte[]> record) {
        var headers = new TreeMap<String, String>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return headers;
    }
}
