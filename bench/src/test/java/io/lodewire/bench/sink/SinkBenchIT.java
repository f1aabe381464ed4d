package io.lodewire.bench.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.events.EnrichedArticle;
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
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class SinkBenchIT {

    @Test
    void shouldMeasureReadingAndWritingOfTheSameEvents(@TempDir Path directory) {
        try (var broker = EmbeddedBroker.start(BrokerConfig.in(directory.resolve("data")))) {
            var topics = new TopicCatalogue("", 2);
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                new TopicProvisioner(admin).createMissing(topics.all());
            }

            var result = new SinkBench(broker.bootstrapServers(), topics, directory.resolve("out"), 1)
                    .run(List.of(article()), 500, "parquet");

            assertThat(result.events()).isEqualTo(500);
            assertThat(result.readPerSecond()).isPositive();
            assertThat(result.writePerSecond()).isPositive();
            assertThat(result.ratio()).isPositive();
            assertThat(result.peakHeapBytes()).isPositive();
        }
    }

    private static EnrichedArticle article() {
        return ArticleEnricher.standard()
                .enrich(RawArticle.newBuilder()
                        .setProvider("bench")
                        .setItemUri("1")
                        .setVersion("1")
                        .setVersionKind(VersionKind.NEW)
                        .setVersionKindBasis(VersionKindBasis.NONE)
                        .setPubStatus(PubStatus.USABLE)
                        .setItemForm(ItemForm.STORY)
                        .setHeadline("Indonesia bans exports of nickel ore")
                        .setBody("The ban begins in January.")
                        .setPublishedAt(Instant.EPOCH)
                        .setRights(new Rights(null, false))
                        .setFormat("test")
                        .setSource("test")
                        .setReceivedAt(Instant.EPOCH)
                        .setContentSha256("")
                        .build());
    }
}
