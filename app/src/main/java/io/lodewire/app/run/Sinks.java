package io.lodewire.app.run;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.sink.SinkApp;
import io.lodewire.sink.SinkConfig;
import io.lodewire.sink.chunk.Rotation;
import io.lodewire.sink.kafka.KafkaAccess;
import io.lodewire.sink.kafka.Member;
import io.lodewire.sink.route.Routes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The sinks as the settings want them: files and routed topics. */
public final class Sinks {

    private Sinks() {}

    /** Starts both for the configured routes; a routes file that cannot be used is an exception that says why. */
    public static SinkPart start(Settings settings, Cluster cluster) {
        return new SinkPart(new SinkApp(config(settings, cluster)).start());
    }

    private static SinkConfig config(Settings settings, Cluster cluster) {
        var group = settings.text(Key.TOPIC_PREFIX) + settings.text(Key.SINK_GROUP);
        return SinkConfig.of(access(cluster), routes(settings), Optional.of(settings.path(Key.OUT_DIR)))
                .withTopics(cluster.topics())
                .withSerdes(cluster.serdes())
                .withMember(new Member(group, Optional.of(settings.text(Key.INSTANCE_ID))))
                .withRotation(rotation(settings))
                .withCreateTopics(settings.isOn(Key.SINK_CREATE_TOPICS));
    }

    private static Routes routes(Settings settings) {
        return settings.find(Key.ROUTES_FILE).map(Path::of).map(Routes::read).orElseGet(Routes::standard);
    }

    private static KafkaAccess access(Cluster cluster) {
        var clients = cluster.clients();
        return new KafkaAccess(cluster.bootstrapServers(), clients.common(), clients.consumer(), clients.producer());
    }

    private static Rotation rotation(Settings settings) {
        return new Rotation(
                settings.number(Key.SINK_ROTATE_BYTES),
                settings.number(Key.SINK_ROTATE_RECORDS),
                Duration.ofSeconds(settings.number(Key.SINK_ROTATE_SECONDS)));
    }
}
