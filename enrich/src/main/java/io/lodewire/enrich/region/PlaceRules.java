package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.text.Tokens;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Decides what a hit on a place name means, and whether that must wait until the rest of the story is read. */
final class PlaceRules {

    private static final int LONGEST_ACRONYM = 4;
    private static final String FIRM = "firm: part of a firm's name";
    private static final String MONEY = "money: its currency";

    private final StoryContext context;
    private final ContextWords words;
    private final Findings findings;
    private final PersonSigns persons;
    private final TownRules towns;
    private final IdentityHashMap<PlaceName.Site, Territory> elsewhere = new IdentityHashMap<>(4);
    private final GuardJudge guards;
    private final Tokens tokens;

    PlaceRules(StoryContext context, ContextWords words, Findings findings, PersonSigns persons, TownRules towns) {
        this.context = context;
        this.words = words;
        this.findings = findings;
        this.persons = persons;
        this.towns = towns;
        this.guards = new GuardJudge(context, findings, persons);
        this.tokens = context.text().tokens();
    }

    /** Whether the words cannot be the place, whatever the rest of the story says. */
    boolean isNoPlace(int index, Hit hit, PlaceName place) {
        return place.form().afterComma() && !context.followsComma(hit.from())
                || place.kind() == MentionKind.NAME && (isNameOfOther(hit) || isAcronym(hit, place))
                || place.kind() == MentionKind.ABBREVIATION && context.moneyFollows(hit)
                || place.kind() == MentionKind.METONYM && belongsToOther(index, place);
    }

    /** Whether the rest of the story must be read first. */
    boolean mustWait(Hit hit, PlaceName place) {
        return isWordInCapitals(hit, place)
                || place.guard() != null && guards.mustWait(place.guard(), hit)
                || place.isTwofold()
                || towns.haveRival(hit, place);
    }

    /** Whether it is a plain word too and stands in a line of capitals, so that only the mixed part of the story can tell. */
    boolean isWordInCapitals(Hit hit) {
        var place = context.place(hit);
        return place != null && isWordInCapitals(hit, place);
    }

    private boolean isWordInCapitals(Hit hit, PlaceName place) {
        return place.form().word() && context.inCapitals(hit);
    }

    /** Reads the hit as far as the story, read so far, allows. */
    void read(Hit hit, PlaceName place) {
        if (isWordInCapitals(hit, place) && !isBacked(hit, place)) {
            return;
        }
        var rule = place.guard() == null ? null : guards.decide(place.guard(), hit);
        if (rule == null) {
            add(hit, place, likelier(hit, place));
        } else if (rule.outcome() == Guard.Outcome.ABSTAIN) {
            findings.abstain(hit);
        } else if (rule.territory() != null) {
            add(hit, place, rule.territory());
        }
    }

    private void add(Hit hit, PlaceName place, Territory territory) {
        var site = place.site();
        if (place.kind() == MentionKind.DEMONYM && context.nextIs(words.currencies(), hit.to())) {
            findings.addImplied(hit.from(), hit.to(), territory, MONEY);
        } else if (context.beginsFirm(hit, words.companies())) {
            findings.addName(hit, territory, place.kind(), FIRM);
        } else if (site == null) {
            findings.addName(hit, territory, place.kind(), place.reason());
        } else if (site.speaksFor() != null && actsAsGovernment(hit)) {
            findings.addName(hit, site.speaksFor(), MentionKind.METONYM, "seat of the government");
        } else {
            findings.addName(hit, territory, place.kind(), place.reason());
            findings.addPlace(hit, place, territory, towns.chosen(hit, territory));
        }
    }

    /** Whether another country is named just before the body: the Brazilian Congress. */
    private boolean belongsToOther(int index, PlaceName body) {
        if (!context.joinsPreviousHit(index)) {
            return false;
        }
        var owner = context.place(context.hits().get(index - 1));
        return owner != null
                && !owner.territory()
                        .countryCode(context.day())
                        .equals(body.territory().countryCode(context.day()));
    }

    private boolean isNameOfOther(Hit hit) {
        return isStreet(hit) || persons.givenNameBefore(hit) || persons.addressBefore(hit);
    }

    /** Whether a short town is written as an acronym is, outside a line of capitals: GAO is no town in Mali. */
    private boolean isAcronym(Hit hit, PlaceName place) {
        return place.site() != null
                && !place.isCapital()
                && hit.to() == hit.from() + 1
                && tokens.isAllCapitals(hit.from())
                && tokens.end(hit.from()) - tokens.begin(hit.from()) <= LONGEST_ACRONYM
                && !context.inCapitals(hit);
    }

    private boolean isStreet(Hit hit) {
        return !tokens.isPossessive(hit.to() - 1)
                && context.continuesCapitalised(hit.to())
                && context.nextIs(words.streets(), hit.to());
    }

    /** Reads the name of a town in the state behind the comma, Moscow, Idaho, as it is meant in the whole story then. */
    boolean readElsewhere(int index, Hit hit, PlaceName place) {
        var state = stateBehind(index, place);
        if (state != null && place.site() != null) {
            elsewhere.put(place.site(), state);
            towns.readIn(state, hit);
        }
        return state != null;
    }

    /** The state behind the comma, if the place does not lie in it and the two are no list. */
    private @Nullable Territory stateBehind(int index, PlaceName place) {
        var next = place.kind() == MentionKind.DEMONYM ? null : context.afterComma(index);
        var state = next == null ? null : context.place(next);
        if (next == null || state == null || state.site() != null || state.kind() == MentionKind.DEMONYM) {
            return null;
        }
        var territory = state.territory();
        return territory.isSubdivision()
                        && liesElsewhere(place, territory)
                        && (state.kind() == MentionKind.ABBREVIATION || !listGoesOn(next))
                ? territory
                : null;
    }

    private static boolean liesElsewhere(PlaceName place, Territory state) {
        return state.country() != place.territory().country()
                || place.site() != null
                        && state != place.territory()
                        && place.territory().isSubdivision();
    }

    private boolean listGoesOn(Hit hit) {
        return context.nextIs(words.conjunctions(), hit.to());
    }

    /** Whether a name in a line of capitals is borne out by the rest of the story or by its neighbours. */
    private boolean isBacked(Hit hit, PlaceName place) {
        return findings.named(place.territory().country()) > 0
                || context.previousIs(words.capitalsCues(), hit.from())
                || tokens.isPossessive(hit.to() - 1)
                || context.nextIs(words.capitalsAfter(), hit.to());
    }

    /**
     * The place itself, unless another of its name is borne out better: by its region, or by its country's local press, which
     * does not tell the region.
     */
    Territory likelier(Hit hit, PlaceName place) {
        var stated = elsewhere.get(place.site());
        if (stated != null) {
            return stated;
        }
        var best = towns.likelier(hit, place);
        int most = 1 + support(best.country());
        for (var rival : place.rivals()) {
            int regional = place.isCapital() || !rival.isSubdivision() ? 0 : findings.named(rival);
            int support = 2 * regional + findings.localSigns(rival.country());
            if (support > most) {
                best = regional > 0 ? rival : rival.country();
                most = support;
            }
        }
        return best;
    }

    private int support(Territory country) {
        return findings.named(country) + findings.localSigns(country);
    }

    private boolean actsAsGovernment(Hit hit) {
        boolean inPlace = context.previousIs(words.prepositions(), hit.from());
        return !inPlace
                && (tokens.isPossessive(hit.to() - 1)
                        || context.nextIs(words.speech(), hit.to())
                        || context.previousIs(words.party(), hit.from()));
    }
}
