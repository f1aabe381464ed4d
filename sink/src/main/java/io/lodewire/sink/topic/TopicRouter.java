package io.lodewire.sink.topic;

import io.lodewire.sink.kafka.KafkaFailure;
import io.lodewire.sink.kafka.Sessions;
import io.lodewire.sink.kafka.SourceTopics;
import io.lodewire.sink.route.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;

/** Sends enriched events on to the topics of their routes, each exactly once. */
public final class TopicRouter {

    private final TopicRouterConfig config;
    private final SourceTopics sources;
    private final RouteTopics routeTopics;
    private final String transactionalId;
    private final AtomicReference<TopicCounts> counts = new AtomicReference<>(TopicCounts.NONE);
    private final Sessions sessions = new Sessions(() -> counts.get().transactions());

    public TopicRouter(TopicRouterConfig config) {
        this.config = config;
        this.sources = SourceTopics.of(Routes.sources(config.routes()), config.topics());
        this.routeTopics = new RouteTopics(config, sources);
        this.transactionalId = config.member().group() + "-"
                + config.member().instance().orElse(UUID.randomUUID().toString());
    }

    /** Works in the calling thread until stopped; fails with a SinkException. */
    public void run() {
        try {
            routeTopics.create();
            sessions.run(this::route);
        } catch (KafkaException e) {
            throw KafkaFailure.of(config.kafka().bootstrapServers(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the running thread to end; returns at once. */
    public void stop() {
        sessions.stop();
    }

    public TopicCounts counts() {
        return counts.get().withRestarts(sessions.restarts());
    }

    private void route() {
        routeTopics.require();
        try (var session = new RoutingSession(config, sources, transactionalId)) {
            session.begin();
            while (sessions.areWanted()) {
                session.step().ifPresent(done -> counts.getAndUpdate(before -> before.plus(done)));
            }
        }
    }
}
