package io.lodewire.sink.kafka;

import java.util.Optional;

/**
 * A place in a consumer group.
 *
 * @param instance a name that survives restarts, so that a restart takes its partitions back at once
 */
public record Member(String group, Optional<String> instance) {

    String clientId() {
        return instance.map(id -> group + "-" + id).orElse(group);
    }
}
