package io.lodewire.sink.topic;

import io.lodewire.schemas.topic.Topic;
import io.lodewire.schemas.topic.TopicProvisioner;
import io.lodewire.sink.kafka.SourceTopics;
import io.lodewire.sink.kafka.Topics;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that every topic at either end of a route exists before anything is sent. */
final class RouteTopics {

    private static final Logger LOG = LoggerFactory.getLogger(RouteTopics.class);

    private final TopicRouterConfig config;
    private final SourceTopics sources;

    RouteTopics(TopicRouterConfig config, SourceTopics sources) {
        this.config = config;
        this.sources = sources;
    }

    /** Creates routed topics that are missing, if that was asked for; tells in any case whether a broker answers. */
    void create() {
        try (var admin = config.kafka().admin()) {
            new Topics(admin).clusterId();
            if (config.createTopics()) {
                var created = new TopicProvisioner(admin).createMissing(routed());
                LOG.info("created the topics {}", created);
            }
        }
    }

    /** A missing topic is a SinkException that names it. */
    void require() {
        try (var admin = config.kafka().admin()) {
            new Topics(admin)
                    .ids(Stream.concat(
                                    sources.names().stream(), routed().stream().map(Topic::name))
                            .toList());
        }
    }

    private List<Topic> routed() {
        return config.routes().stream()
                .flatMap(route -> route.topic().stream())
                .distinct()
                .map(config.topics()::routed)
                .toList();
    }
}
