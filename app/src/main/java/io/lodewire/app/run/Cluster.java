package io.lodewire.app.run;

import io.lodewire.app.config.ClientProperties;
import io.lodewire.app.config.ConfigException;
import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.serde.HttpSchemaRegistry;
import io.lodewire.schemas.serde.RegistryConfig;
import io.lodewire.schemas.topic.Topic;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.schemas.topic.TopicProvisioner;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/** The cluster that a command works on: one of the user's, or the embedded broker. Owns the broker that it started. */
public final class Cluster implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(15);

    private final Settings settings;
    private final String bootstrapServers;
    private final @Nullable EmbeddedBroker embedded;

    private Cluster(Settings settings, String bootstrapServers, @Nullable EmbeddedBroker embedded) {
        this.settings = settings;
        this.bootstrapServers = bootstrapServers;
        this.embedded = embedded;
    }

    /** The user's cluster if one is named, else the embedded broker, started here. */
    public static Cluster openOrStart(Settings settings) {
        return settings.find(Key.BOOTSTRAP_SERVERS)
                .map(servers -> new Cluster(settings, servers, null))
                .orElseGet(() -> start(settings));
    }

    /** The user's cluster if one is named, else the embedded broker that another process runs on the data directory. */
    public static Cluster connect(Settings settings) {
        var servers = settings.find(Key.BOOTSTRAP_SERVERS)
                .or(() -> EmbeddedBroker.lastAddress(settings.path(Key.DATA_DIR)))
                .orElseThrow(() -> new ConfigException(
                        "no broker has run on %s yet: start one with 'lodewire up', or name a cluster with --bootstrap-server"
                                .formatted(settings.text(Key.DATA_DIR))));
        return new Cluster(settings, servers, null);
    }

    private static Cluster start(Settings settings) {
        var broker = EmbeddedBroker.start(BrokerConfig.in(settings.path(Key.DATA_DIR)));
        return new Cluster(settings, broker.bootstrapServers(), broker);
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** The topics under the configured prefix. */
    public TopicCatalogue topics() {
        return new TopicCatalogue(settings.text(Key.TOPIC_PREFIX), settings.count(Key.TOPIC_PARTITIONS));
    }

    /** Serdes in the configured framing. */
    public EventSerdes serdes() {
        return settings.find(Key.REGISTRY_URL)
                .map(url -> EventSerdes.with(new HttpSchemaRegistry(registry(url))))
                .orElseGet(EventSerdes::singleObject);
    }

    /** Kafka's own properties for clients, the bootstrap servers not among them. */
    public ClientProperties clients() {
        return settings.clients();
    }

    /** Creates those of the topics that are missing; returns their names. */
    public List<String> createMissing(Collection<Topic> topics) {
        try (var admin = admin()) {
            return new TopicProvisioner(admin).createMissing(topics);
        }
    }

    /** How existing topics differ from the catalogue, one line each. */
    public List<String> differences(Collection<Topic> topics) {
        try (var admin = admin()) {
            return new TopicProvisioner(admin).differences(topics);
        }
    }

    /** Stops the broker, if it was started here. */
    @Override
    public void close() {
        Optional.ofNullable(embedded).ifPresent(EmbeddedBroker::close);
    }

    Admin admin() {
        var properties = new HashMap<String, Object>(clients().common());
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis());
        properties.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis());
        return Admin.create(properties);
    }

    private RegistryConfig registry(String url) {
        return new RegistryConfig(
                URI.create(url), settings.find(Key.REGISTRY_USER), settings.isOn(Key.REGISTRY_REGISTER), ANSWER);
    }
}
