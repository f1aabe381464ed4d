package io.lodewire.app.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** What stays on a cluster under a prefix after its programs have ended: topics, groups and their offsets. */
public final class Remains implements AutoCloseable {

    private final Admin admin;

    private Remains(Admin admin) {
        this.admin = admin;
    }

    /** What is on the cluster. */
    public static Remains on(Cluster cluster) {
        return new Remains(cluster.admin());
    }

    /** Names of the groups that begin so. */
    public List<String> groups(String prefix) {
        return await(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .filter(group -> group.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** Names of the topics that begin so. */
    public List<String> topics(String prefix) {
        return await(admin.listTopics().names()).stream()
                .filter(topic -> topic.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** What the group has committed. */
    public Map<TopicPartition, OffsetAndMetadata> committed(String group) {
        return await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    /** Deletes topics and groups that begin so; the programs must have ended. */
    public void delete(String prefix) {
        var groups = groups(prefix);
        groups.forEach(this::dismissMembers);
        await(admin.deleteConsumerGroups(groups).all());
        await(admin.deleteTopics(topics(prefix)).all());
    }

    /** A member with a name of its own stays in its group for a while after it has ended. */
    private void dismissMembers(String group) {
        var members = await(admin.describeConsumerGroups(List.of(group)).all()).values().stream()
                .flatMap(description -> description.members().stream())
                .toList();
        if (!members.isEmpty()) {
            await(admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all());
        }
    }

    @Override
    public void close() {
        admin.close();
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
