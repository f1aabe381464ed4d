package io.lodewire.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.text.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegionPropertyTest {

    private static final int CASES = 400;

    private static final List<String> WORDS = List.of(
            "Georgia",
            "China",
            "the",
            "US",
            "Moscow",
            ",",
            "Idaho",
            "Jordan",
            "Mr",
            "Putin",
            "President",
            "dlrs",
            "<BP.L>",
            "in",
            "Beijing",
            "said",
            "'s",
            ".",
            "Paris",
            "sheriff",
            "Canadian",
            "12",
            "Washington",
            "state",
            "Xi",
            "Texas",
            "Niger",
            "and",
            "Congress",
            "Brazilian",
            "\n\n   ",
            "Köln",
            "ÖSTERREICH",
            "东京",
            "U.S.",
            "Turkey",
            "Corp");

    private final RegionReader reader = new RegionReader();

    @Test
    void shouldNameARegionInEveryMention() {
        var random = new Random(20250904);
        for (int i = 0; i < CASES; i++) {
            var story = story(random);
            var text = reader.text(story);

            var reading = reader.read(story, text);

            for (var mention : reading.mentions()) {
                assertThat(reader.catalogue().find(mention.code(), story.date()))
                        .as("%s in %s", mention, story)
                        .isPresent();
                assertThat(mention.span()).isEqualTo(text.span(mention.tokenFrom(), mention.tokenTo()));
                assertThat(mention.span().of(text.chars())).isNotBlank();
                assertThat(mention.kind() != MentionKind.IMPLIED || mention.reason() != null)
                        .as("an implied mention has a reason: %s", mention)
                        .isTrue();
            }
            assertThat(reading.mentions()).isSortedAccordingTo((a, b) -> Integer.compare(a.tokenFrom(), b.tokenFrom()));
        }
    }

    @Test
    void shouldReadTheSameStoryTheSameWayTwice() {
        var random = new Random(42);
        for (int i = 0; i < CASES; i++) {
            var story = story(random);

            assertThat(reader.read(story)).isEqualTo(reader.read(story));
        }
    }

    private static Story story(Random random) {
        return Story.of(words(random, 8), words(random, 60), LocalDate.of(1980 + random.nextInt(45), 6, 1));
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }
}
