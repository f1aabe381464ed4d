package io.lodewire.enrich.commodity;

import io.lodewire.enrich.commodity.guard.Guard;
import io.lodewire.enrich.commodity.guard.Surroundings;
import io.lodewire.enrich.commodity.guard.TermSet;
import io.lodewire.enrich.commodity.guard.Verdict;
import io.lodewire.enrich.gazetteer.Case;
import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.Hits;
import io.lodewire.enrich.gazetteer.Lexicon;
import io.lodewire.enrich.text.StoryText;

/** Tags the commodities that a text names. Immutable; safe for use by several threads. */
public final class CommodityTagger {

    private final Forms forms;
    private final Guard everyName;
    private final ProperNames properNames;
    private final TermSet smallInTitles;

    /** Reads names as the lexicon means them. */
    public CommodityTagger(CommodityLexicon lexicon) {
        this.forms = lexicon.forms();
        this.everyName = lexicon.everyName();
        this.properNames = lexicon.properNames();
        this.smallInTitles = lexicon.smallInTitles();
    }

    /** All mentions in the parts of the text that tell the story. */
    public CommodityReading tag(StoryText text, Hits hits) {
        var around = new Surroundings(text, smallInTitles);
        var found = new Findings();
        for (var hit : hits.of(Lexicon.COMMODITY)) {
            if (text.sentenceOf(hit.from()).zone().tellsTheStory()) {
                read(text, around, hit, found);
            }
        }
        return found.reading(text);
    }

    private void read(StoryText text, Surroundings around, Hit hit, Findings found) {
        for (var reading : hit.readings()) {
            if (reading instanceof CommodityName.Decoy) {
                return;
            }
            if (reading instanceof CommodityName.Anaphor anaphor) {
                Anaphors.resolve(text, hit, anaphor, found);
                return;
            }
            if (reading instanceof CommodityName.Good good) {
                var verdict = judge(good, around, hit, found);
                if (verdict != Verdict.DENY) {
                    good.ids().forEach(id -> found.add(mention(text, hit, good, verdict, id)));
                    return;
                }
            }
        }
    }

    private Verdict judge(CommodityName.Good good, Surroundings around, Hit hit, Findings found) {
        var part = good.writing() == Case.ANY ? properNames.partOf(around, hit) : ProperNames.Part.NONE;
        if (part == ProperNames.Part.FIRM) {
            found.nameOfFirm(around.tokens().term(hit.from()));
            return Verdict.DENY;
        }
        var guard = good.guard();
        var verdict = everyName.judge(around, hit.from(), hit.to());
        if (verdict != Verdict.DENY && guard != null) {
            verdict = guard.judge(around, hit.from(), hit.to());
        }
        return verdict == Verdict.ACCEPT && part == ProperNames.Part.BODY ? Verdict.INFER : verdict;
    }

    private CommodityMention mention(StoryText text, Hit hit, CommodityName.Good good, Verdict verdict, String id) {
        var beside = forms.beside(text.tokens(), hit.from(), hit.to());
        return new CommodityMention(
                id,
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
