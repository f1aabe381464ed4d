package io.lodewire.enrich.salience;

import java.util.Locale;

/** What speaks for or against a story being about a commodity; {@code commodity-salience.tsv} gives the points of each. */
enum Evidence {
    BASE,
    HEADLINE,
    LEAD,
    MENTIONS,
    SPREAD,
    LATE,
    LONG_STORY,
    FIGURES,
    KIN_IN_LEAD,
    OTHER_IN_HEADLINE,
    OFTEN_IN_PASSING,
    MARKET_HEADLINE,
    RESULTS,
    FIRM_HEADLINE,
    FIRM_LEAD,
    ECONOMY_HEADLINE,
    CARRIED_BY_NEWS;

    /** How the table writes it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
