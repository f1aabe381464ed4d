package io.lodewire.sink.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.route.Route;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * The records that an event becomes on routed topics: key, value and headers as they came, and the headers of CloudEvents'
 * binary mode and of a trace where they are absent.
 */
final class RoutedRecords {

    private final List<Route> routes;
    private final TopicCatalogue topics;

    RoutedRecords(List<Route> routes, TopicCatalogue topics) {
        this.routes = List.copyOf(routes);
        this.topics = topics;
    }

    /** One record for each topic that some route leads the event to. */
    List<ProducerRecord<byte[], byte[]>> of(ConsumerRecord<byte[], byte[]> record, Source source, Event event) {
        return routes.stream()
                .filter(route -> route.from() == source && route.takes(event))
                .flatMap(route -> route.topic().stream())
                .distinct()
                .map(topic -> record(topics.routed(topic).name(), record, event))
                .toList();
    }

    private static ProducerRecord<byte[], byte[]> record(
            String topic, ConsumerRecord<byte[], byte[]> record, Event event) {
        var routed = new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
        addMissing(routed.headers(), record.topic(), event);
        return routed;
    }

    private static void addMissing(Headers headers, String from, Event event) {
        addIfAbsent(headers, "ce_specversion", "1.0");
        addIfAbsent(headers, "ce_id", event.id());
        addIfAbsent(headers, "ce_type", event.value().getSchema().getFullName());
        addIfAbsent(headers, "ce_source", "lodewire/" + from);
        event.publishedAt().ifPresent(time -> addIfAbsent(headers, "ce_time", time.toString()));
        addIfAbsent(headers, "content-type", "application/avro");
        addIfAbsent(headers, "traceparent", TraceParent.of(event));
    }

    private static void addIfAbsent(Headers headers, String name, String value) {
        if (headers.lastHeader(name) == null) {
            headers.add(name, value.getBytes(UTF_8));
        }
    }
}
