package io.lodewire.sink.kafka;

import io.lodewire.sink.failure.SinkException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the cluster about itself and its topics. */
public final class Topics {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);

    /** A topic is created by the controller; a broker hears of it a little later, a busy one seconds later. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Admin admin;
    private final Duration patience;

    /** Works through the given client, which stays the caller's to close. */
    public Topics(Admin admin) {
        this(admin, PATIENCE);
    }

    Topics(Admin admin, Duration patience) {
        this.admin = admin;
        this.patience = patience;
    }

    public String clusterId() {
        return await(admin.describeCluster().clusterId());
    }

    /** The ids of topics by name; those that do not exist or appear are a {@link SinkException} that names them all. */
    public Map<String, String> ids(Collection<String> names) {
        var end = System.nanoTime() + patience.toNanos();
        var ids = find(names);
        while (!ids.keySet().containsAll(names) && System.nanoTime() < end) {
            pause();
            ids = find(names);
        }
        requireAll(names, ids.keySet());
        return ids;
    }

    private Map<String, String> find(Collection<String> names) {
        var ids = new HashMap<String, String>();
        admin.describeTopics(names).topicNameValues().forEach((name, answer) -> {
            try {
                ids.put(name, await(answer).topicId().toString());
            } catch (UnknownTopicOrPartitionException e) {
                LOG.debug("the topic {} is not there, or not yet", name);
            }
        });
        return ids;
    }

    private static void requireAll(Collection<String> names, Set<String> existing) {
        var missing = new TreeSet<>(names);
        missing.removeAll(existing);
        if (!missing.isEmpty()) {
            throw new SinkException(
                    missing.size() == 1
                            ? "The topic %s does not exist. Create it first, or ask for missing topics to be created."
                                    .formatted(missing.first())
                            : "The topics %s do not exist. Create them first, or ask for missing topics to be created."
                                    .formatted(String.join(", ", missing)));
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
