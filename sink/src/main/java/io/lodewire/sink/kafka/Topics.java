package io.lodewire.sink.kafka;

import io.lodewire.sink.failure.SinkException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks the cluster about itself and its topics. */
public final class Topics {

    private final Admin admin;

    /** Works through the given client, which stays the caller's to close. */
    public Topics(Admin admin) {
        this.admin = admin;
    }

    public String clusterId() {
        return await(admin.describeCluster().clusterId());
    }

    /** The ids of existing topics by name; those that do not exist are a {@link SinkException} that names them all. */
    public Map<String, String> ids(Collection<String> names) {
        var ids = new HashMap<String, String>();
        var missing = new TreeSet<String>();
        admin.describeTopics(names).topicNameValues().forEach((name, answer) -> {
            try {
                ids.put(name, await(answer).topicId().toString());
            } catch (UnknownTopicOrPartitionException e) {
                missing.add(name);
            }
        });
        if (!missing.isEmpty()) {
            throw new SinkException(
                    missing.size() == 1
                            ? "The topic %s does not exist. Create it first, or ask for missing topics to be created."
                                    .formatted(missing.first())
                            : "The topics %s do not exist. Create them first, or ask for missing topics to be created."
                                    .formatted(String.join(", ", missing)));
        }
        return ids;
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
