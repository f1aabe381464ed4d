package io.lodewire.sink.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.events.Salience;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.sample.Samples;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTest {

    @Test
    void shouldNameAnArticleByItsEventAndAnActionByItself() {
        var action = Samples.action("export-ban", "export").build();

        assertThat(Event.of(Samples.article("a1", null)).id()).isEqualTo("a1");
        assertThat(Event.of(Samples.event(action)).id()).isEqualTo("export-ban-1");
    }

    @Test
    void shouldHaveTheTimeOfTheStory() {
        assertThat(Event.of(Samples.article("a", "1987-02-26T15:01:01Z")).publishedAt())
                .contains(Instant.parse("1987-02-26T15:01:01Z"));
        assertThat(Event.of(Samples.article("a", null)).publishedAt()).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsNoEventOfItsSources() {
        var tag = Samples.region("CN", Salience.FOCUS);

        assertThatThrownBy(() -> Event.of(tag)).hasMessageContaining("io.lodewire.events.RegionTag");
    }

    @Test
    void shouldLeaveOnlyTagsOfTheAskedSalience() {
        var article = Samples.article("a", null);
        article.setRegions(List.of(Samples.region("CN", Salience.FOCUS), Samples.region("US", Salience.MENTION)));

        var slots = Event.of(article)
                .slots(new Narrowing(Set.of(Salience.FOCUS), 0))
                .orElseThrow();

        assertThat(slots.regions()).extracting(Region::code).containsExactly("CN");
    }

    @Test
    void shouldCountEveryPartyOfAnActionAsARegion() {
        var action = Samples.action("trade-deal", "agreement")
                .setActor(Samples.parties("US"))
                .setPartner(Samples.parties("JP"))
                .setTarget(Samples.parties("CN"))
                .build();

        var slots = Event.of(Samples.event(action)).slots(Narrowing.NONE).orElseThrow();

        assertThat(slots.regions())
                .containsExactlyInAnyOrder(
                        new Region("US", List.of("ACTOR")),
                        new Region("JP", List.of("PARTNER")),
                        new Region("CN", List.of("TARGET")));
    }

    @Test
    void shouldLeaveNothingOfAnActionThatIsNotSureEnough() {
        var action = Samples.action("export-ban", "export").setConfidence(0.4).build();

        assertThat(Event.of(Samples.event(action)).slots(new Narrowing(Set.of(), 0.5)))
                .isEmpty();
    }

    @Test
    void shouldLetACountryTakeItsSubdivisions() {
        assertThat(Slots.withParents(Stream.of("CN-NM", "US"))).containsExactly("CN-NM", "CN", "US");
    }

    @Test
    void shouldNameItsTopicsAsTheCatalogueDoes() {
        assertThat(Source.POLICY_ACTIONS.topicName()).isEqualTo("news.policy-actions.v1");
        assertThat(Source.ENRICHED_ARTICLES.topicIn(new TopicCatalogue("replay.r1.", 1)))
                .isEqualTo("replay.r1.news.enriched.v1");
    }
}
