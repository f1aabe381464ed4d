package io.lodewire.enrich.commodity;

import io.lodewire.enrich.commodity.guard.Surroundings;
import io.lodewire.enrich.commodity.guard.Verdict;
import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.Hits;
import io.lodewire.enrich.gazetteer.Lexicon;
import io.lodewire.enrich.text.StoryText;
import java.util.ArrayList;

/** Tags the commodities that a text names. Immutable; safe for use by several threads. */
public final class CommodityTagger {

    private final Forms forms;

    /** Reads names as the lexicon means them. */
    public CommodityTagger(CommodityLexicon lexicon) {
        this.forms = lexicon.forms();
    }

    /** All mentions in the parts of the text that tell the story. */
    public CommodityReading tag(StoryText text, Hits hits) {
        var around = new Surroundings(text);
        var found = new Anaphors.Found(new ArrayList<>(), new ArrayList<>());
        for (var hit : hits.of(Lexicon.COMMODITY)) {
            if (text.sentenceOf(hit.from()).zone().tellsTheStory()) {
                read(text, around, hit, found);
            }
        }
        return new CommodityReading(found.mentions(), found.abstentions());
    }

    private void read(StoryText text, Surroundings around, Hit hit, Anaphors.Found found) {
        for (var reading : hit.readings()) {
            if (reading instanceof CommodityName.Decoy) {
                return;
            }
            if (reading instanceof CommodityName.Anaphor anaphor) {
                Anaphors.resolve(text, hit, anaphor, found);
                return;
            }
            if (reading instanceof CommodityName.Good good) {
                var verdict = judge(good, around, hit);
                if (verdict != Verdict.DENY) {
                    found.mentions().add(mention(text, hit, good, verdict));
                    return;
                }
            }
        }
    }

    private static Verdict judge(CommodityName.Good good, Surroundings around, Hit hit) {
        var guard = good.guard();
        return guard == null ? Verdict.ACCEPT : guard.judge(around, hit.from(), hit.to());
    }

    private CommodityMention mention(StoryText text, Hit hit, CommodityName.Good good, Verdict verdict) {
        var beside = forms.beside(text.tokens(), hit.from(), hit.to());
        return new CommodityMention(
                good.id(),
                text.span(hit.from(), hit.to()),
                hit.from(),
                hit.to(),
                good.kind(),
                verdict == Verdict.INFER ? Scope.INFERRED : good.scope(),
                good.form() == null ? beside.form() : good.form(),
                beside.stage(),
                good.reason());
    }
}
