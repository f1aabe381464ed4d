package io.lodewire.enrich;

import io.lodewire.enrich.action.ActionReading;
import io.lodewire.enrich.region.PlaceMention;
import io.lodewire.enrich.salience.StoryTags;
import io.lodewire.enrich.text.Abstention;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.time.TimeMention;
import java.util.List;

/**
 * What the engine read in one story; every span is an index into {@code text.chars()}.
 *
 * @param places in text order
 * @param times in text order
 * @param abstentions of the steps before the actions, in the order of the steps
 */
public record EnrichedStory(
        StoryText text,
        StoryTags tags,
        List<PlaceMention> places,
        List<TimeMention> times,
        ActionReading actions,
        List<Abstention> abstentions) {

    public EnrichedStory {
        places = List.copyOf(places);
        times = List.copyOf(times);
        abstentions = List.copyOf(abstentions);
    }
}
