package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.gazetteer.Name;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Zone;
import java.util.ArrayList;
import java.util.List;

/** Reads the regions of one story: first what is plain, then what the rest of the story decides. */
final class StoryScan {

    private final RegionLexicon lexicon;
    private final StoryContext context;
    private final Findings findings;
    private final PlaceRules places;
    private final LeaderRules leaders;
    private final TownRules towns;
    private final List<Hit> waiting = new ArrayList<>();

    StoryScan(RegionLexicon lexicon, StoryText text, List<Hit> hits, int day) {
        this.lexicon = lexicon;
        this.context = new StoryContext(text, hits, day);
        this.findings = new Findings(text, day, lexicon.territories().count());
        var persons = new PersonSigns(context, lexicon.words());
        this.towns = new TownRules(context, lexicon, findings, persons);
        this.places = new PlaceRules(context, lexicon.words(), findings, persons, towns);
        this.leaders = new LeaderRules(context, findings, persons);
    }

    RegionReading read() {
        for (int index = 0; index < context.hits().size(); index++) {
            readHit(index);
        }
        new ShareCodes(context.text(), lexicon.exchanges()).readInto(findings);
        for (var hit : waiting) {
            if (!places.isWordInCapitals(hit)) {
                readWaiting(hit);
            }
        }
        for (var hit : waiting) {
            if (places.isWordInCapitals(hit)) {
                readWaiting(hit);
            }
        }
        return findings.reading();
    }

    private void readHit(int index) {
        var hit = context.hits().get(index);
        var zone = context.zone(hit);
        if (zone == Zone.DATELINE) {
            towns.note(index, hit);
            readDateline(index, hit);
        } else if (zone.tellsTheStory()) {
            towns.note(index, hit);
            readInStory(index, hit);
        }
    }

    private void readDateline(int index, Hit hit) {
        var place = context.place(hit);
        if (place == null) {
            waitForTown(hit);
        } else if ((!place.form().afterComma() || context.followsComma(hit.from()))
                && !places.readElsewhere(index, hit, place)) {
            if (place.isTwofold() || towns.haveRival(hit, place)) {
                waiting.add(hit);
            } else {
                findings.addName(hit, place.territory(), MentionKind.DATELINE, null);
            }
        }
    }

    private void readInStory(int index, Hit hit) {
        var place = context.place(hit);
        if (place != null) {
            readPlace(index, hit, place);
            return;
        }
        Name first = hit.readings().get(0);
        if (first instanceof SignName sign) {
            readSign(index, hit, sign);
        } else if (first instanceof LeaderName) {
            if (!leaders.read(hit)) {
                waiting.add(hit);
            }
        } else {
            waitForTown(hit);
        }
    }

    private void waitForTown(Hit hit) {
        if (context.towns(hit) != null) {
            waiting.add(hit);
        }
    }

    private void readPlace(int index, Hit hit, PlaceName place) {
        if (!places.isNoPlace(index, hit, place) && !places.readElsewhere(index, hit, place)) {
            if (places.mustWait(hit, place)) {
                waiting.add(hit);
            } else {
                places.read(hit, place);
            }
        }
    }

    private void readSign(int index, Hit hit, SignName sign) {
        if (sign.period().holds(context.day()) && followsRightly(index, sign)) {
            findings.addSign(hit.from(), hit.to(), sign);
        }
    }

    private boolean followsRightly(int index, SignName sign) {
        var hit = context.hits().get(index);
        return switch (sign.follows()) {
            case ANYTHING -> !context.joinsPreviousHit(index);
            case AMOUNT ->
                !context.joinsPreviousHit(index)
                        && context.followsAmount(hit.from(), lexicon.words().amounts());
            case NAME -> context.followsCapitalised(hit.from());
        };
    }

    private void readWaiting(Hit hit) {
        var place = context.place(hit);
        if (place == null) {
            if (!towns.read(hit)) {
                leaders.readIntroduced(hit);
            }
        } else if (context.zone(hit) == Zone.DATELINE) {
            findings.addName(hit, places.likelier(hit, place), MentionKind.DATELINE, null);
        } else {
            places.read(hit, place);
        }
    }
}
