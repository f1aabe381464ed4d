package io.lodewire.sink.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private static final String TOPIC = "news.enriched.v1";

    private final EventSerdes serdes = EventSerdes.singleObject();
    private final List<ProducerRecord<byte[], byte[]>> letters = new ArrayList<>();
    private final EventReader reader = new EventReader(
            SourceTopics.of(List.of(Source.ENRICHED_ARTICLES), TopicCatalogue.standard()),
            serdes,
            "news.dead-letters.v1",
            letters::add);

    @Test
    void shouldReadAnEvent() {
        var article = Samples.article("a", "2025-11-04T00:00:00Z");
        var bytes = serdes.serializer(EnrichedArticle.class).serialize(TOPIC, article);

        assertThat(reader.read(record(bytes)).map(Event::id)).contains("a");
        assertThat(letters).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an event", ""})
    void shouldSetAsideWhatIsNone(String value) {
        assertThat(reader.read(record(value.getBytes(UTF_8)))).isEmpty();

        var letter = letters.get(0);
        assertThat(letter.topic()).isEqualTo("news.dead-letters.v1");
        assertThat(letter.value()).isEqualTo(value.getBytes(UTF_8));
        assertThat(letter.key()).isEqualTo("key".getBytes(UTF_8));
        assertThat(header(letter, "reason")).isEqualTo("UNDECODABLE_RECORD");
        assertThat(header(letter, "stage")).isEqualTo("sink");
        assertThat(header(letter, "source")).isEqualTo("news.enriched.v1-2@17");
    }

    @Test
    void shouldSetAsideARecordWithoutAValue() {
        assertThat(reader.read(record(null))).isEmpty();

        assertThat(header(letters.get(0), "message")).isEqualTo("a record of news.enriched.v1 has no value");
    }

    private static ConsumerRecord<byte[], byte[]> record(byte @Nullable [] value) {
        return new ConsumerRecord<>(TOPIC, 2, 17, "key".getBytes(UTF_8), value);
    }

    private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
