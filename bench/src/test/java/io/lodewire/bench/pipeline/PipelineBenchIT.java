package io.lodewire.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import io.lodewire.events.ItemForm;
import io.lodewire.events.PubStatus;
import io.lodewire.events.RawArticle;
import io.lodewire.events.Rights;
import io.lodewire.events.VersionKind;
import io.lodewire.events.VersionKindBasis;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.schemas.topic.TopicProvisioner;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class PipelineBenchIT {

    @Test
    void shouldMeasureBothTopologiesOnTheSameArticles(@TempDir Path directory) {
        try (var broker = EmbeddedBroker.start(BrokerConfig.in(directory.resolve("data")))) {
            var topics = new TopicCatalogue("", 2);
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                new TopicProvisioner(admin).createMissing(topics.all());
            }

            var result = new PipelineBench(broker.bootstrapServers(), topics, directory.resolve("state"), 1)
                    .run(articles(200));

            assertThat(result.articles()).isEqualTo(200);
            assertThat(result.identityPerSecond()).isPositive();
            assertThat(result.enrichPerSecond()).isPositive();
            assertThat(result.ratio()).isPositive();
        }
    }

    private static List<RawArticle> articles(int count) {
        return IntStream.range(0, count).mapToObj(PipelineBenchIT::article).toList();
    }

    private static RawArticle article(int number) {
        return RawArticle.newBuilder()
                .setProvider("bench")
                .setItemUri(Integer.toString(number))
                .setVersion("1")
                .setVersionKind(VersionKind.NEW)
                .setVersionKindBasis(VersionKindBasis.NONE)
                .setPubStatus(PubStatus.USABLE)
                .setItemForm(ItemForm.STORY)
                .setHeadline("Indonesia bans exports of nickel ore")
                .setBody("Story number " + number + " on nickel.")
                .setPublishedAt(Instant.EPOCH)
                .setRights(new Rights(null, false))
                .setFormat("test")
                .setSource("test")
                .setReceivedAt(Instant.EPOCH)
                .setContentSha256("")
                .build();
    }
}
