package io.lodewire.sink;

import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.chunk.Limits;
import io.lodewire.sink.chunk.Rotation;
import io.lodewire.sink.failure.SinkException;
import io.lodewire.sink.kafka.KafkaAccess;
import io.lodewire.sink.kafka.Member;
import io.lodewire.sink.route.Route;
import io.lodewire.sink.route.Routes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that a sink is told.
 *
 * @param out where files go; needed as soon as a route has files
 * @param topics names the topics, a prefix included
 * @param member group and instance name; sinks that share work share the group, each with another instance name or none.
 *     With an instance name that stays the same a restart takes over at once, without one after ten seconds
 * @param createTopics whether routed topics that do not exist are created
 */
public record SinkConfig(
        KafkaAccess kafka,
        Routes routes,
        Optional<Path> out,
        TopicCatalogue topics,
        EventSerdes serdes,
        Member member,
        Rotation rotation,
        Limits limits,
        boolean createTopics) {

    public SinkConfig {
        var withFiles = routes.withFiles();
        if (out.isEmpty() && !withFiles.isEmpty()) {
            throw new SinkException("These routes write files, but no output directory is given: "
                    + withFiles.stream().map(Route::name).collect(Collectors.joining(", ")));
        }
    }

    /** Everything else as usual: no prefix, no registry, group {@code lodewire-sink}, topics not created. */
    public static SinkConfig of(KafkaAccess kafka, Routes routes, Optional<Path> out) {
        return new SinkConfig(
                kafka,
                routes,
                out,
                TopicCatalogue.standard(),
                EventSerdes.singleObject(),
                new Member("lodewire-sink", Optional.empty()),
                Rotation.standard(),
                Limits.standard(),
                false);
    }

    public SinkConfig withTopics(TopicCatalogue topics) {
        return new SinkConfig(kafka, routes, out, topics, serdes, member, rotation, limits, createTopics);
    }

    public SinkConfig withSerdes(EventSerdes serdes) {
        return new SinkConfig(kafka, routes, out, topics, serdes, member, rotation, limits, createTopics);
    }

    public SinkConfig withMember(Member member) {
        return new SinkConfig(kafka, routes, out, topics, serdes, member, rotation, limits, createTopics);
    }

    public SinkConfig withRotation(Rotation rotation) {
        return new SinkConfig(kafka, routes, out, topics, serdes, member, rotation, limits, createTopics);
    }

    public SinkConfig withLimits(Limits limits) {
        return new SinkConfig(kafka, routes, out, topics, serdes, member, rotation, limits, createTopics);
    }

    public SinkConfig withCreateTopics(boolean createTopics) {
        return new SinkConfig(kafka, routes, out, topics, serdes, member, rotation, limits, createTopics);
    }
}
