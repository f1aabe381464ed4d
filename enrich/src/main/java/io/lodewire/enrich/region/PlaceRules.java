package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.text.Tokens;

/** Decides what a hit on a place name means, and whether that must wait until the rest of the story is read. */
final class PlaceRules {

    private final StoryContext context;
    private final ContextWords words;
    private final Findings findings;
    private final PersonSigns persons;
    private final GuardJudge guards;
    private final Tokens tokens;

    PlaceRules(StoryContext context, ContextWords words, Findings findings, PersonSigns persons) {
        this.context = context;
        this.words = words;
        this.findings = findings;
        this.persons = persons;
        this.guards = new GuardJudge(context, findings, persons);
        this.tokens = context.text().tokens();
    }

    /** Whether the words cannot be the place, whatever the rest of the story says. */
    boolean isNoPlace(int index, Hit hit, PlaceName place) {
        return place.form().afterComma() && !context.followsComma(hit.from())
                || place.kind() == MentionKind.NAME && (isStreet(hit) || persons.givenNameBefore(hit))
                || isTownElsewhere(index, place);
    }

    /** Whether the rest of the story must be read first. */
    boolean mustWait(Hit hit, PlaceName place) {
        return place.form().word() && context.inCapitals(hit)
                || place.guard() != null && guards.mustWait(place.guard(), hit)
                || isTwofold(place);
    }

    /** Reads the hit as far as the story, read so far, allows. */
    void read(Hit hit, PlaceName place) {
        if (place.form().word() && context.inCapitals(hit) && !isBacked(hit, place)) {
            return;
        }
        var rule = place.guard() == null ? null : guards.decide(place.guard(), hit);
        if (rule == null) {
            add(hit, place, isTwofold(place) ? likelier(place) : place.territory());
        } else if (rule.outcome() == Guard.Outcome.ABSTAIN) {
            findings.abstain(hit);
        } else if (rule.territory() != null) {
            add(hit, place, rule.territory());
        }
    }

    private void add(Hit hit, PlaceName place, Territory territory) {
        var site = place.site();
        if (site == null) {
            findings.addName(hit, territory, place.kind(), place.reason());
        } else if (site.speaksFor() != null && actsAsGovernment(hit)) {
            findings.addName(hit, site.speaksFor(), MentionKind.METONYM, "seat of the government");
        } else {
            findings.addName(hit, territory, place.kind(), place.reason());
            findings.addPlace(hit, site, territory);
        }
    }

    private boolean isStreet(Hit hit) {
        return !tokens.isPossessive(hit.to() - 1)
                && context.continuesCapitalised(hit.to())
                && context.nextIs(words.streets(), hit.to());
    }

    /** Whether the name is that of a town in the state behind the comma: Moscow, Idaho. */
    private boolean isTownElsewhere(int index, PlaceName place) {
        var next = context.afterComma(index);
        if (next == null || place.kind() == MentionKind.DEMONYM) {
            return false;
        }
        var state = context.place(next);
        return state != null
                && state.site() == null
                && state.kind() != MentionKind.DEMONYM
                && state.territory().isSubdivision()
                && state.territory().country() != place.territory().country()
                && (state.kind() == MentionKind.ABBREVIATION || !listGoesOn(next));
    }

    private boolean listGoesOn(Hit hit) {
        return context.nextIs(words.conjunctions(), hit.to());
    }

    /** Whether a name in a line of capitals is borne out by the rest of the story or by its neighbours. */
    private boolean isBacked(Hit hit, PlaceName place) {
        return findings.named(place.territory().country()) > 0
                || context.previousIs(words.capitalsCues(), hit.from())
                || tokens.isPossessive(hit.to() - 1)
                || context.nextIs(words.capitalsCues(), hit.to());
    }

    private static boolean isTwofold(PlaceName place) {
        return place.site() != null && place.site().rival() != null;
    }

    private Territory likelier(PlaceName place) {
        var own = place.territory();
        var rival = place.site() == null || place.site().rival() == null
                ? own
                : place.site().rival();
        int forOwn = 2 * findings.named(own) + findings.named(own.country());
        int forRival = 2 * findings.named(rival) + findings.named(rival.country());
        return forRival > forOwn ? rival : own;
    }

    private boolean actsAsGovernment(Hit hit) {
        boolean inPlace = context.previousIs(words.prepositions(), hit.from());
        return !inPlace
                && (tokens.isPossessive(hit.to() - 1)
                        || context.nextIs(words.speech(), hit.to())
                        || context.previousIs(words.party(), hit.from()));
    }
}
