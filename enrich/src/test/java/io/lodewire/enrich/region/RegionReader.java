package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Gazetteer;
import io.lodewire.enrich.gazetteer.GazetteerBuilder;
import io.lodewire.enrich.geonames.GeoNamesFile;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Vocabulary;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The steps up to the regions, put together for tests. */
public final class RegionReader {

    private final RegionCatalogue catalogue = RegionCatalogue.load();
    private final Gazetteer gazetteer;
    private final StoryReader stories;
    private final RegionTagger tagger;

    public RegionReader() {
        this(new Vocabulary());
    }

    /** With the places of a gazetteer as well. */
    public RegionReader(GeoNamesFile gazetteer) throws IOException {
        this(new Vocabulary(), gazetteer);
    }

    private RegionReader(Vocabulary vocabulary) {
        this(vocabulary, RegionLexicon.load(RegionCatalogue.load(), vocabulary));
    }

    private RegionReader(Vocabulary vocabulary, GeoNamesFile gazetteer) throws IOException {
        this(vocabulary, RegionLexicon.load(RegionCatalogue.load(), vocabulary, gazetteer));
    }

    private RegionReader(Vocabulary vocabulary, RegionLexicon lexicon) {
        var builder = new GazetteerBuilder(vocabulary);
        lexicon.addTo(builder);
        this.gazetteer = builder.build();
        this.stories = new StoryReader(vocabulary);
        this.tagger = new RegionTagger(lexicon);
    }

    public RegionCatalogue catalogue() {
        return catalogue;
    }

    public StoryText text(Story story) {
        return stories.read(story);
    }

    public RegionReading read(Story story, StoryText text) {
        return tagger.tag(text, gazetteer.find(text), story.date());
    }

    public RegionReading read(Story story) {
        return read(story, text(story));
    }

    /** Reads a body without a headline. */
    public RegionReading read(String body, @Nullable String day) {
        return read(Story.of("", body, day == null ? null : java.time.LocalDate.parse(day)));
    }
}
