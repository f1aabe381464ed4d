package io.lodewire.enrich.time;

import io.lodewire.enrich.text.Abstention;
import java.util.List;

/** The dates of one text, in text order, and those that could not be decided. */
public record TimeReading(List<TimeMention> mentions, List<Abstention> abstentions) {

    public TimeReading {
        mentions = List.copyOf(mentions);
        abstentions = List.copyOf(abstentions);
    }
}
