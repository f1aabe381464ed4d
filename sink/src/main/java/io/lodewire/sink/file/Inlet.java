package io.lodewire.sink.file;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.kafka.EventReader;
import io.lodewire.sink.route.FileTarget;
import io.lodewire.sink.route.Route;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What becomes of a record on its way in: an event with the targets that its routes name, or a dead letter. */
final class Inlet {

    private final EventReader reader;
    private final List<Route> routes;
    private final Runnable flush;

    /** Takes what waits until all dead letters are safe. */
    Inlet(EventReader reader, List<Route> routes, Runnable flush) {
        this.reader = reader;
        this.routes = List.copyOf(routes);
        this.flush = flush;
    }

    Optional<Event> read(ConsumerRecord<byte[], byte[]> record) {
        return reader.read(record);
    }

    List<FileTarget> targets(Source source, Event event) {
        return routes.stream()
                .filter(route -> route.from() == source && route.takes(event))
                .flatMap(route -> route.files().stream())
                .toList();
    }

    /** To be called before the offsets of dead letters are passed for good. */
    void flush() {
        flush.run();
    }
}
