package io.lodewire.enrich.commodity;

import io.lodewire.enrich.gazetteer.Gazetteer;
import io.lodewire.enrich.gazetteer.GazetteerBuilder;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Vocabulary;

/** The way from a story to its commodities, with nothing else in the gazetteer. */
final class CommodityReader {

    private final Gazetteer gazetteer;
    private final StoryReader stories;
    private final CommodityTagger tagger;

    CommodityReader() {
        var vocabulary = new Vocabulary();
        var lexicon = CommodityLexicon.read(CommodityCatalogue.read(), vocabulary);
        var builder = new GazetteerBuilder(vocabulary);
        lexicon.addTo(builder);
        gazetteer = builder.build();
        stories = new StoryReader(vocabulary);
        tagger = new CommodityTagger(lexicon);
    }

    record Read(StoryText text, CommodityReading reading) {}

    Read read(String headline, String body) {
        var text = stories.read(Story.of(headline, body, null));
        return new Read(text, tagger.tag(text, gazetteer.find(text)));
    }
}
