package io.lodewire.sink.kafka;

import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.event.Source;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The topics that a loop reads, by the names that they have in this installation. */
public record SourceTopics(Map<String, Source> byName) {

    public SourceTopics {
        byName = Map.copyOf(byName);
    }

    public static SourceTopics of(Collection<Source> sources, TopicCatalogue catalogue) {
        return new SourceTopics(
                sources.stream().collect(Collectors.toMap(source -> source.topicIn(catalogue), Function.identity())));
    }

    public Set<String> names() {
        return byName.keySet();
    }

    /** The source behind a topic that is one of these. */
    public Source source(String topic) {
        return Optional.ofNullable(byName.get(topic)).orElseThrow();
    }
}
