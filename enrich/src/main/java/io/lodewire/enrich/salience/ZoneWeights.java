package io.lodewire.enrich.salience;

import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.Sentence;

/** What a mention weighs by where it stands. */
final class ZoneWeights {

    private final double headline;
    private final double deck;
    private final double lead;
    private final double body;
    private final double background;

    ZoneWeights(Weights weights) {
        this.headline = weights.of("zone.headline");
        this.deck = weights.of("zone.deck");
        this.lead = weights.of("zone.lead");
        this.body = weights.of("zone.body");
        this.background = weights.of("zone.background");
    }

    /** Nothing in captions, credits, trailers and labels. */
    double of(Sentence sentence) {
        boolean past = sentence.discourse() == Discourse.BACKGROUND;
        return switch (sentence.zone()) {
            case HEADLINE -> headline;
            case DECK -> past ? background : deck;
            case LEAD -> past ? background : lead;
            case BODY, QUOTE, TABLE -> past ? background : body;
            case SECTION_LABEL, DATELINE, CAPTION, CREDIT, SOURCE_TRAILER, SIGN_OFF, ADVISORY_LINE, RELATED_LINKS -> 0;
        };
    }
}
