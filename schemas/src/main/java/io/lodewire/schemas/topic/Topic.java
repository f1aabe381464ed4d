package io.lodewire.schemas.topic;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic with every setting that Lodewire relies on; the replication factor is left to the cluster. */
public record Topic(String name, int partitions, Map<String, String> settings) {

    public Topic {
        if (name.isBlank() || name.length() > 249) {
            throw new IllegalArgumentException("a topic name has 1 to 249 characters: " + name);
        }
        if (partitions < 1) {
            throw new IllegalArgumentException(name + " needs at least one partition, not " + partitions);
        }
        settings = Map.copyOf(settings);
    }

    NewTopic asNewTopic() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
