package io.lodewire.enrich.action;

import io.lodewire.enrich.amount.AmountMention;
import io.lodewire.enrich.commodity.CommodityReading;
import io.lodewire.enrich.region.RegionReading;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.time.TimeMention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story with all that the steps before found in it.
 *
 * @param day the story's day; null when it has none
 */
public record ActionContext(
        StoryText text,
        RegionReading regions,
        CommodityReading commodities,
        List<TimeMention> times,
        List<AmountMention> amounts,
        @Nullable LocalDate day) {

    public ActionContext {
        times = List.copyOf(times);
        amounts = List.copyOf(amounts);
    }
}
