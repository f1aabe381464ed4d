package io.lodewire.app.config;

import java.util.Arrays;
import java.util.Optional;

/** The settings of Lodewire's own; Kafka's pass through under {@code kafka.*}. */
public enum Key {
    BOOTSTRAP_SERVERS("bootstrap.servers", "", "host:port of the cluster; empty: the embedded broker"),
    DATA_DIR("data.dir", ".lodewire", "directory of the embedded broker's data and of local state"),
    GAZETTEER_PATH("gazetteer.path", "", "imported places; empty: gazetteer.tsv.gz in data.dir, if it is there"),
    OUT_DIR("out.dir", ".lodewire/out", "directory under which files are written"),
    ROUTES_FILE("routes.file", "", "routes.yaml; empty: both enriched topics to files"),
    TOPIC_PREFIX("topic.prefix", "", "put in front of every topic's name"),
    TOPIC_PARTITIONS("topic.partitions", "4", "partitions of topics that are created"),
    REGISTRY_URL("schema.registry.url", "", "Confluent-compatible registry; empty: single-object encoding"),
    REGISTRY_USER("schema.registry.user", "", "user:password for the registry", true),
    REGISTRY_REGISTER("schema.registry.register", "false", "true: unknown schemas are registered at run time"),
    PUSH_TOKEN("push.token", "", "bearer token of those who push articles over HTTP; empty: none is asked for", true),
    APPLICATION_ID("enrich.application.id", "lodewire-enrich", "group of the enrichment"),
    INSTANCE_ID("instance.id", "1", "names this instance within its groups"),
    ENRICH_THREADS("enrich.threads", "1", "threads of the enrichment in this process"),
    SINK_GROUP("sink.group.id", "lodewire-sink", "group of the sink"),
    SINK_CREATE_TOPICS("sink.create.topics", "false", "true: routed topics that are missing are created"),
    SINK_ROTATE_SECONDS("sink.rotate.seconds", "10", "new lines become visible after at most this time"),
    SINK_ROTATE_BYTES("sink.rotate.bytes", "134217728", "lines become visible after so many bytes"),
    SINK_ROTATE_RECORDS("sink.rotate.records", "500000", "lines become visible after so many records");

    private final String key;
    private final String fallback;
    private final String meaning;
    private final boolean secret;

    Key(String key, String fallback, String meaning) {
        this(key, fallback, meaning, false);
    }

    Key(String key, String fallback, String meaning, boolean secret) {
        this.key = key;
        this.fallback = fallback;
        this.meaning = meaning;
        this.secret = secret;
    }

    /** The name in files, such as {@code topic.prefix}. */
    public String key() {
        return key;
    }

    /** One line for a person. */
    public String meaning() {
        return meaning;
    }

    /** Whether its value is masked wherever it is shown. */
    public boolean isSecret() {
        return secret;
    }

    String fallback() {
        return fallback;
    }

    static Optional<Key> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
