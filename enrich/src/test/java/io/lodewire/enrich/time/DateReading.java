package io.lodewire.enrich.time;

import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Vocabulary;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reader of dates with all that it needs, for tests. */
final class DateReading {

    private final Vocabulary vocabulary = new Vocabulary();
    private final TimeReader dates = new TimeReader(vocabulary);
    private final StoryReader stories = new StoryReader(vocabulary);

    StoryText text(Story story) {
        return stories.read(story);
    }

    TimeReading read(Story story) {
        return dates.read(text(story), story.date());
    }

    /** The reading in the form of {@code dates.tsv}. */
    String shown(Story story) {
        var text = text(story);
        var reading = read(story);
        var mentions = reading.mentions().stream()
                .map(date -> date.phrase().of(text.chars()) + " > " + date.value() + " " + date.relation()
                        + (date.yearInferred() ? " *" : ""));
        var abstentions = reading.abstentions().stream()
                .map(open -> Objects.requireNonNull(open.span()).of(text.chars()) + " > ? " + open.reason());
        return Stream.concat(mentions, abstentions).collect(Collectors.joining(" | "));
    }
}
