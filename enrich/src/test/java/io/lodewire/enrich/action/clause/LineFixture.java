package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.action.word.WordLexicon;
import io.lodewire.enrich.commodity.CommodityCatalogue;
import io.lodewire.enrich.commodity.CommodityLexicon;
import io.lodewire.enrich.commodity.CommodityTagger;
import io.lodewire.enrich.gazetteer.Gazetteer;
import io.lodewire.enrich.gazetteer.GazetteerBuilder;
import io.lodewire.enrich.region.RegionCatalogue;
import io.lodewire.enrich.region.RegionLexicon;
import io.lodewire.enrich.region.RegionTagger;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Vocabulary;
import io.lodewire.enrich.time.TimeReader;
import java.time.LocalDate;

/** Reads sentences as lines, for tests of what is built on lines. */
public final class LineFixture {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);

    private final StoryReader stories;
    private final Gazetteer gazetteer;
    private final RegionTagger regions;
    private final CommodityTagger commodities;
    private final TimeReader times;
    private final WordLexicon words;
    private final LineReader lines;

    public LineFixture() {
        var vocabulary = new Vocabulary();
        var names = new GazetteerBuilder(vocabulary);
        var regionNames = RegionLexicon.load(RegionCatalogue.load(), vocabulary);
        regionNames.addTo(names);
        var commodityNames = CommodityLexicon.read(CommodityCatalogue.read(), vocabulary);
        commodityNames.addTo(names);
        regions = new RegionTagger(regionNames);
        commodities = new CommodityTagger(commodityNames);
        times = new TimeReader(vocabulary);
        words = WordLexicon.read(vocabulary);
        lines = new LineReader(words);
        gazetteer = names.build();
        stories = new StoryReader(vocabulary);
    }

    public WordLexicon words() {
        return words;
    }

    public LineReader lines() {
        return lines;
    }

    public StoryText text(String body) {
        return stories.read(Story.of("", body, DAY));
    }

    public Mentions mentions(StoryText text) {
        var hits = gazetteer.find(text);
        return new Mentions(
                regions.tag(text, hits, DAY).mentions(),
                commodities.tag(text, hits).mentions(),
                times.read(text, DAY).mentions());
    }

    /** The first sentence as a line. */
    public Line line(String sentence) {
        var text = text(sentence);
        return lines.read(text, text.sentences().get(0), mentions(text));
    }

    /** Index of the first unit that is written so. */
    public static int unit(Line line, String words) {
        for (int i = 0; i < line.size(); i++) {
            if (line.words(i, i + 1).equals(words)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no unit '" + words + "'");
    }
}
