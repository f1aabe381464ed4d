package io.lodewire.schemas.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates topics that are missing and tells how existing ones differ from the catalogue. */
public final class TopicProvisioner {

    private final Admin admin;

    /** Works through the given client, which stays the caller's to close. */
    public TopicProvisioner(Admin admin) {
        this.admin = admin;
    }

    /** Creates those of the topics that do not exist; leaves the others as they are. Returns the names created. */
    public List<String> createMissing(Collection<Topic> topics) {
        var created = new ArrayList<String>();
        admin.createTopics(topics.stream().map(Topic::asNewTopic).toList())
                .values()
                .forEach((name, answer) -> {
                    if (succeeded(answer)) {
                        created.add(name);
                    }
                });
        return created.stream().sorted().toList();
    }

    /** One line for each setting in which an existing topic differs; a missing topic is one line. */
    public List<String> differences(Collection<Topic> topics) {
        var existing = existing(topics);
        var differences = new ArrayList<String>();
        for (var topic : topics) {
            var description = existing.get(topic.name());
            if (description == null) {
                differences.add(topic.name() + " does not exist");
            } else {
                differences.addAll(differences(topic, description));
            }
        }
        return differences;
    }

    private List<String> differences(Topic topic, TopicDescription description) {
        var differences = new ArrayList<String>();
        var partitions = description.partitions().size();
        if (partitions != topic.partitions()) {
            differences.add(
                    "%s has %d partitions, expected %d".formatted(topic.name(), partitions, topic.partitions()));
        }
        var actual = settings(topic.name());
        topic.settings().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(setting -> {
            var value = actual.get(setting.getKey()).value();
            if (!setting.getValue().equals(value)) {
                differences.add("%s has %s=%s, expected %s"
                        .formatted(topic.name(), setting.getKey(), value, setting.getValue()));
            }
        });
        return differences;
    }

    private Map<String, TopicDescription> existing(Collection<Topic> topics) {
        var names = await(admin.listTopics().names());
        var wanted = topics.stream()
                .map(Topic::name)
                .filter(names::contains)
                .distinct()
                .toList();
        return await(admin.describeTopics(wanted).allTopicNames());
    }

    private Config settings(String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return await(admin.describeConfigs(List.of(resource)).all())
                .values()
                .iterator()
                .next();
    }

    private static boolean succeeded(KafkaFuture<Void> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
