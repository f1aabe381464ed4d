package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hits;
import io.lodewire.enrich.gazetteer.Lexicon;
import io.lodewire.enrich.text.StoryText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the regions that a story names, each mention with its kind. Immutable; safe for use by several threads. */
public final class RegionTagger {

    private final RegionLexicon lexicon;

    /** Reads names as the lexicon has them; the hits must come from a gazetteer that holds its names. */
    public RegionTagger(RegionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The regions of the text, read as of the day; null stands for today's rules. */
    public RegionReading tag(StoryText text, Hits hits, @Nullable LocalDate date) {
        return new StoryScan(lexicon, text, hits.of(Lexicon.REGION), Period.day(date)).read();
    }
}
