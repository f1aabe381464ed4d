package io.lodewire.enrich.text;

/** The part that a run of the canonical text plays in the story. */
public enum Zone {
    HEADLINE,
    DECK,
    SECTION_LABEL,
    DATELINE,
    LEAD,
    BODY,
    QUOTE,
    CAPTION,
    CREDIT,
    SOURCE_TRAILER,
    SIGN_OFF,
    ADVISORY_LINE,
    RELATED_LINKS,
    TABLE;

    /** What its sentences do, unless more is known of them. */
    Discourse discourse() {
        if (this == QUOTE) {
            return Discourse.QUOTE;
        }
        return tellsTheStory() ? Discourse.NEWS : Discourse.BOILERPLATE;
    }

    /** Whether its words tell the story, so that names and acts in it count. */
    public boolean tellsTheStory() {
        return switch (this) {
            case HEADLINE, DECK, LEAD, BODY, QUOTE, TABLE -> true;
            case SECTION_LABEL, DATELINE, CAPTION, CREDIT, SOURCE_TRAILER, SIGN_OFF, ADVISORY_LINE, RELATED_LINKS ->
                false;
        };
    }
}
