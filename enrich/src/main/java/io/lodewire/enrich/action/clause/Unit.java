package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.action.word.Word;
import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens that acts as one word: a word or phrase, the name of a region or a good, a date.
 *
 * @param tokenFrom index of its first token
 * @param tokenTo index after its last token
 * @param word what the lexicon says of it; {@link Word#UNKNOWN} for one that it does not know
 * @param mark the punctuation before it
 * @param possessive whether a possessive s follows it
 * @param region the region that it names
 * @param good the good that it names
 * @param time the date that it names
 */
public record Unit(
        int tokenFrom,
        int tokenTo,
        Word word,
        Mark mark,
        boolean possessive,
        @Nullable RegionMention region,
        @Nullable CommodityMention good,
        @Nullable TimeMention time) {

    /** Whether it is of the word class. */
    public boolean is(int classId) {
        return word.is(classId);
    }
}
