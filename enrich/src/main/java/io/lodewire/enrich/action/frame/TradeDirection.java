package io.lodewire.enrich.action.frame;

/** What a change means for trade; computed from action and change, never read from the text. */
public enum TradeDirection {
    RESTRICTIVE,
    LIBERALISING,
    SUPPORTIVE,
    NEUTRAL,
    UNCLEAR
}
