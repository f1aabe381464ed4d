package io.lodewire.enrich.action;

import io.lodewire.enrich.action.rule.RuleTrace;
import io.lodewire.enrich.amount.AmountReader;
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
import io.lodewire.enrich.text.Vocabulary;
import io.lodewire.enrich.time.TimeReader;

/** The steps up to the policy actions, put together for tests. */
final class ActionSteps {

    private final StoryReader stories;
    private final Gazetteer gazetteer;
    private final RegionTagger regions;
    private final CommodityTagger commodities;
    private final TimeReader times;
    private final AmountReader amounts;
    private final ActionTagger actions;

    ActionSteps() {
        var vocabulary = new Vocabulary();
        var names = new GazetteerBuilder(vocabulary);
        var regionNames = RegionLexicon.load(RegionCatalogue.load(), vocabulary);
        regionNames.addTo(names);
        var commodityNames = CommodityLexicon.read(CommodityCatalogue.read(), vocabulary);
        commodityNames.addTo(names);
        regions = new RegionTagger(regionNames);
        commodities = new CommodityTagger(commodityNames);
        times = new TimeReader(vocabulary);
        amounts = new AmountReader(vocabulary);
        actions = new ActionTagger(ActionLexicon.read(vocabulary));
        gazetteer = names.build();
        stories = new StoryReader(vocabulary);
    }

    ActionContext context(Story story) {
        var text = stories.read(story);
        var hits = gazetteer.find(text);
        return new ActionContext(
                text,
                regions.tag(text, hits, story.date()),
                commodities.tag(text, hits),
                times.read(text, story.date()).mentions(),
                amounts.read(text),
                story.date());
    }

    ActionReading read(Story story) {
        return actions.tag(context(story));
    }

    ActionReading read(ActionContext context, RuleTrace trace) {
        return actions.tag(context, trace);
    }
}
