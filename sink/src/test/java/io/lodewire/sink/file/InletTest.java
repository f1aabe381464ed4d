package io.lodewire.sink.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.Salience;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.kafka.EventReader;
import io.lodewire.sink.kafka.SourceTopics;
import io.lodewire.sink.route.FileTarget;
import io.lodewire.sink.route.Routes;
import io.lodewire.sink.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class InletTest {

    private final Inlet inlet = inlet("""
            routes:
              - { name: china, from: news.enriched.v1, where: { region: CN }, files: {} }
              - { name: all, from: news.enriched.v1, files: { folder: everything } }
              - { name: topic-only, from: news.enriched.v1, topic: t }
              - { name: actions, from: news.policy-actions.v1, files: {} }
            """);

    @Test
    void shouldNameTheFolderOfEachRouteThatTakesTheEvent() {
        var article = Samples.article("a", null);
        article.setRegions(List.of(Samples.region("CN", Salience.FOCUS)));

        assertThat(inlet.targets(Source.ENRICHED_ARTICLES, Event.of(article)))
                .extracting(FileTarget::folder)
                .containsExactly("china", "everything");
    }

    @Test
    void shouldKeepToTheRoutesOfTheSource() {
        var action = Samples.action("export-ban", "export")
                .setActor(Samples.parties("CN"))
                .build();

        assertThat(inlet.targets(Source.POLICY_ACTIONS, Event.of(Samples.event(action))))
                .extracting(FileTarget::folder)
                .containsExactly("actions");
    }

    private static Inlet inlet(String yaml) {
        var sources = SourceTopics.of(List.of(Source.ENRICHED_ARTICLES), TopicCatalogue.standard());
        var reader = new EventReader(sources, EventSerdes.singleObject(), "dead", letter -> {});
        return new Inlet(reader, Routes.parse("routes", yaml).all(), () -> {});
    }
}
