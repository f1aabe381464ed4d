package io.lodewire.sink.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.Salience;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.route.Routes;
import io.lodewire.sink.sample.Samples;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class RoutedRecordsTest {

    private final RoutedRecords records =
            new RoutedRecords(Routes.parse("routes", """
                            routes:
                              - { name: a, from: news.enriched.v1, where: { region: CN }, topic: china }
                              - { name: b, from: news.enriched.v1, where: { region: [CN, US] }, topic: china }
                              - { name: c, from: news.enriched.v1, topic: everything }
                              - { name: d, from: news.policy-actions.v1, topic: actions }
                            """).withTopic(), new TopicCatalogue("replay.r1.", 1));

    @Test
    void shouldSendAnEventOnceToEachTopicThatARouteNames() {
        var article = Samples.article("e1", null);
        article.setRegions(List.of(Samples.region("CN", Salience.FOCUS)));

        assertThat(route(Event.of(article)))
                .extracting(ProducerRecord::topic)
                .containsExactly("replay.r1.china", "replay.r1.everything");
    }

    @Test
    void shouldLeaveOutRoutesThatDoNotTakeTheEventOrBeginElsewhere() {
        assertThat(route(Event.of(Samples.article("e1", null))))
                .extracting(ProducerRecord::topic)
                .containsExactly("replay.r1.everything");
    }

    @Test
    void shouldKeepKeyValueAndHeaders() {
        var routed = route(Event.of(Samples.article("e1", null))).get(0);

        assertThat(routed.key()).isEqualTo("key".getBytes(UTF_8));
        assertThat(routed.value()).isEqualTo("value".getBytes(UTF_8));
        assertThat(headers(routed)).containsEntry("traceparent", "00-1");
        assertThat(routed.partition()).isNull();
    }

    @Test
    void shouldAddTheHeadersOfACloudEvent() {
        var routed =
                route(Event.of(Samples.article("e1", "2025-11-04T00:00:00Z"))).get(0);

        assertThat(headers(routed))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "e1")
                .containsEntry("ce_type", "io.lodewire.events.EnrichedArticle")
                .containsEntry("ce_source", "lodewire/news.enriched.v1")
                .containsEntry("ce_time", "2025-11-04T00:00:00Z")
                .containsEntry("content-type", "application/avro");
    }

    @Test
    void shouldBeginATraceForAnEventThatHasNone() {
        var record = record();
        record.headers().remove("traceparent");
        var action = Samples.event(Samples.action("export-ban", "export").build());

        var first = records.of(record, Source.POLICY_ACTIONS, Event.of(action)).get(0);
        var again = TraceParent.of(Event.of(action));
        action.getAction().setActionId("other");
        var other = TraceParent.of(Event.of(action));

        assertThat(headers(first).get("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
                .isEqualTo(again)
                .startsWith(other.substring(0, 35))
                .isNotEqualTo(other);
    }

    @Test
    void shouldNotTouchTheHeadersOfACloudEventThatAreThere() {
        var record = record();
        record.headers().add("ce_id", "given".getBytes(UTF_8));

        var routed = records.of(record, Source.ENRICHED_ARTICLES, Event.of(Samples.article("e1", null)));

        assertThat(routed.get(0).headers().headers("ce_id")).hasSize(1);
        assertThat(headers(routed.get(0))).containsEntry("ce_id", "given").doesNotContainKey("ce_time");
    }

    private List<ProducerRecord<byte[], byte[]>> route(Event event) {
        return records.of(record(), Source.ENRICHED_ARTICLES, event);
    }

    private static ConsumerRecord<byte[], byte[]> record() {
        var record = new ConsumerRecord<>("news.enriched.v1", 0, 0, "key".getBytes(UTF_8), "value".getBytes(UTF_8));
        record.headers().add("traceparent", "00-1".getBytes(UTF_8));
        return record;
    }

    private static Map<String, String> headers(ProducerRecord<byte[], byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
