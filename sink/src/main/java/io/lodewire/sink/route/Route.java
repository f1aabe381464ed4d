package io.lodewire.sink.route;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.filter.Filter;
import io.lodewire.sink.filter.Verdict;
import java.util.Optional;

/**
 * One way from a stream of events to a topic, to files, or to both.
 *
 * @param topic the routed topic's name without a prefix
 */
public record Route(String name, Source from, Filter filter, Optional<String> topic, Optional<FileTarget> files) {

    /** As {@link #takes}, with the reason. */
    public Verdict judge(Event event) {
        return filter.judge(event);
    }

    /** Whether the event, which comes from this route's source, goes this way. */
    public boolean takes(Event event) {
        return filter.accepts(event);
    }
}
