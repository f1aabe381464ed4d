package io.lodewire.enrich;

import io.lodewire.enrich.action.ActionContext;
import io.lodewire.enrich.action.ActionLexicon;
import io.lodewire.enrich.action.ActionReading;
import io.lodewire.enrich.action.ActionTagger;
import io.lodewire.enrich.action.rule.RuleTrace;
import io.lodewire.enrich.amount.AmountReader;
import io.lodewire.enrich.commodity.CommodityCatalogue;
import io.lodewire.enrich.commodity.CommodityLexicon;
import io.lodewire.enrich.commodity.CommodityTagger;
import io.lodewire.enrich.gazetteer.Gazetteer;
import io.lodewire.enrich.gazetteer.GazetteerBuilder;
import io.lodewire.enrich.geonames.GeoNamesFile;
import io.lodewire.enrich.region.RegionCatalogue;
import io.lodewire.enrich.region.RegionLexicon;
import io.lodewire.enrich.region.RegionTagger;
import io.lodewire.enrich.salience.CommoditySalience;
import io.lodewire.enrich.salience.SalienceScorer;
import io.lodewire.enrich.salience.StoryTags;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.Vocabulary;
import io.lodewire.enrich.time.TimeReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a story: its text, then the names in it, the regions, the goods, the dates, the acts, and how much it is about
 * each. A pure function; immutable, so that any number of threads may share one.
 */
public final class Engine {

    private final StoryReader reader;
    private final Gazetteer gazetteer;
    private final RegionTagger regions;
    private final CommodityCatalogue commodityCatalogue;
    private final CommodityTagger commodities;
    private final TimeReader times;
    private final AmountReader amounts;
    private final ActionTagger actions;
    private final SalienceScorer salience;

    private Engine(RegionCatalogue regionCatalogue, RegionLexicon regionLexicon, Vocabulary vocabulary) {
        var names = new GazetteerBuilder(vocabulary);
        regionLexicon.addTo(names);
        commodityCatalogue = CommodityCatalogue.read();
        var commodityLexicon = CommodityLexicon.read(commodityCatalogue, vocabulary);
        commodityLexicon.addTo(names);
        times = new TimeReader(vocabulary);
        amounts = new AmountReader(vocabulary);
        actions = new ActionTagger(ActionLexicon.read(vocabulary));
        regions = new RegionTagger(regionLexicon);
        commodities = new CommodityTagger(commodityLexicon);
        salience = new SalienceScorer(regionCatalogue, new CommoditySalience(commodityCatalogue, vocabulary));
        gazetteer = names.build();
        reader = new StoryReader(vocabulary);
    }

    /** The engine with the lexicons that ship with this build; reading them takes about half a second. */
    public static Engine standard() {
        var vocabulary = new Vocabulary();
        var catalogue = RegionCatalogue.load();
        return new Engine(catalogue, RegionLexicon.load(catalogue, vocabulary), vocabulary);
    }

    /** As {@link #standard()}, with the places of a gazetteer as well. */
    public static Engine with(GeoNamesFile gazetteer) throws IOException {
        var vocabulary = new Vocabulary();
        var catalogue = RegionCatalogue.load();
        return new Engine(catalogue, RegionLexicon.load(catalogue, vocabulary, gazetteer), vocabulary);
    }

    /** What is known of commodities beside their names in texts. */
    public CommodityCatalogue commodities() {
        return commodityCatalogue;
    }

    /** What the engine finds in the story. */
    public EnrichedStory enrich(Story story) {
        return enrich(story, RuleTrace.NONE);
    }

    /** What the engine finds in the story, telling the trace which rules of policy actions fired and which did not. */
    public EnrichedStory enrich(Story story, RuleTrace trace) {
        var text = reader.read(story);
        var names = gazetteer.find(text);
        var regionReading = regions.tag(text, names, story.date());
        var commodityReading = commodities.tag(text, names);
        var timeReading = times.read(text, story.date());
        var context = new ActionContext(
                text, regionReading, commodityReading, timeReading.mentions(), amounts.read(text), story.date());
        var actionReading = actions.tag(context, trace);
        var tags = salience.score(text, story, regionReading, commodityReading, actionReading);
        return new EnrichedStory(
                text,
                tags,
                regionReading.places(),
                timeReading.mentions(),
                actionReading,
                Stream.of(regionReading.abstentions(), commodityReading.abstentions(), timeReading.abstentions())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The story's text alone, for a version that tells no news. */
    public EnrichedStory readOnly(Story story) {
        var nothing = new ActionReading(List.of(), List.of());
        var noTags = new StoryTags(List.of(), List.of());
        return new EnrichedStory(reader.read(story), noTags, List.of(), List.of(), nothing, List.of());
    }
}
