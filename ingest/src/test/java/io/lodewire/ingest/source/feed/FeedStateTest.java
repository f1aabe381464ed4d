package io.lodewire.ingest.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.source.Position;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeedStateTest {

    private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");
    private static final Validators GIVEN = new Validators(Optional.of("\"1\""), Optional.of("yesterday"));

    @Test
    void shouldComeBackAsItWasCommitted() {
        var state = moved();

        var again = FeedState.at(state.mark().position(), feed("https://a.example/old"), NOW.plusSeconds(5));

        assertThat(again.address()).isEqualTo(URI.create("https://a.example/new"));
        assertThat(again.validators()).isEqualTo(GIVEN);
        assertThat(again.due()).isEqualTo(state.due());
        assertThat(again.seen().isSameVersion("item", "1")).contains(true);
        assertThat(again.seen().isSameVersion("item", "2")).contains(false);
        assertThat(again.seen().isSameVersion("other", "1")).isEmpty();
    }

    @Test
    void shouldFollowAnAddressThatItsUserHasChanged() {
        var again = FeedState.at(moved().mark().position(), feed("https://b.example/"), NOW);

        assertThat(again.address()).isEqualTo(URI.create("https://b.example/"));
        assertThat(again.validators()).isEqualTo(Validators.NONE);
        assertThat(again.seen().isSameVersion("item", "1"))
                .as("what was published stays known")
                .contains(true);
    }

    @Test
    void shouldKeepOldValidatorsOnlyWhereNoneCame() {
        var state = moved();

        state.unchanged(
                new Answer.Unchanged(new Validators(Optional.of("\"2\""), Optional.empty()), state.address()),
                NOW,
                new Random(1));

        assertThat(state.validators()).isEqualTo(new Validators(Optional.of("\"2\""), Optional.of("yesterday")));
    }

    @Test
    void shouldForgetTheOldestEntries() {
        var seen = SeenEntries.of("");
        for (var number = 0; number < 2_001; number++) {
            seen.add("item-" + number, "1");
        }

        assertThat(seen.isSameVersion("item-0", "1")).isEmpty();
        assertThat(seen.isSameVersion("item-2000", "1")).contains(true);
        assertThat(SeenEntries.of(seen.written()).written()).isEqualTo(seen.written());
    }

    private static FeedState moved() {
        var state = FeedState.at(Position.START, feed("https://a.example/old"), NOW);
        state.seen().add("item", "1");
        state.read(
                new Answer.Content(new byte[0], GIVEN, URI.create("https://a.example/new")), true, NOW, new Random(1));
        return state;
    }

    private static Feed feed(String address) {
        return new Feed("f", URI.create(address), Duration.ofMinutes(10), Duration.ofHours(2));
    }
}
