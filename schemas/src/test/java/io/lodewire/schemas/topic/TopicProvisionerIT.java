package io.lodewire.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicProvisionerIT {

    private static @Nullable EmbeddedBroker broker;
    private static @Nullable Admin admin;

    private final TopicProvisioner provisioner = new TopicProvisioner(Objects.requireNonNull(admin));

    @BeforeAll
    static void startBroker(@TempDir Path directory) {
        var started = EmbeddedBroker.start(BrokerConfig.in(directory));
        broker = started;
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, started.bootstrapServers()));
    }

    @AfterAll
    static void stopBroker() {
        Objects.requireNonNull(admin).close();
        Objects.requireNonNull(broker).close();
    }

    @Test
    void shouldCreateWhatIsMissingAndNothingTwice() {
        var topics = new TopicCatalogue("created.", 3).all();

        var first = provisioner.createMissing(topics);
        var second = provisioner.createMissing(topics);

        assertThat(first)
                .containsExactly(
                        "created.news.checkpoints.v1",
                        "created.news.dead-letters.v1",
                        "created.news.enriched.v1",
                        "created.news.policy-actions.v1",
                        "created.news.raw.v1",
                        "created.news.retractions.v1");
        assertThat(second).isEmpty();
        assertThat(provisioner.differences(topics)).isEmpty();
    }

    @Test
    void shouldCreateOnlyTheMissingOnes() {
        var catalogue = new TopicCatalogue("part.", 1);
        provisioner.createMissing(List.of(catalogue.rawArticles()));

        var created = provisioner.createMissing(List.of(catalogue.rawArticles(), catalogue.deadLetters()));

        assertThat(created).containsExactly("part.news.dead-letters.v1");
    }

    @Test
    void shouldTellPartitionsAndSettingsThatDiffer() {
        var expected = new TopicCatalogue("differs.", 4).rawArticles();
        var settings = new TreeMap<>(expected.settings());
        settings.put("retention.ms", "1000");
        settings.put("message.timestamp.type", "CreateTime");
        provisioner.createMissing(List.of(new Topic(expected.name(), 2, settings)));

        var differences = provisioner.differences(List.of(expected));

        assertThat(differences)
                .containsExactly(
                        "differs.news.raw.v1 has 2 partitions, expected 4",
                        "differs.news.raw.v1 has message.timestamp.type=CreateTime, expected LogAppendTime",
                        "differs.news.raw.v1 has retention.ms=1000, expected -1");
    }

    @Test
    void shouldTellThatATopicDoesNotExist() {
        var topic = new TopicCatalogue("nowhere.", 1).rawArticles();

        assertThat(provisioner.differences(List.of(topic))).containsExactly("nowhere.news.raw.v1 does not exist");
    }
}
