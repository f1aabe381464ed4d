package io.lodewire.enrich.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that decide what a name means that is not always a place, in the order of their lexicon. */
record Guard(List<Rule> rules) {

    /** What a rule looks at. */
    enum When {
        NEAR,
        BEFORE,
        AFTER,
        PERSON,
        WITH,
        LOCAL,
        OTHERS,
        ALWAYS
    }

    /** What a rule makes of the name. */
    enum Outcome {
        READ,
        DROP,
        ABSTAIN
    }

    /**
     * One rule.
     *
     * @param words cues, for the rules that look at neighbours
     * @param with territories named elsewhere in the story, or of its local press
     * @param territory what the name means, for {@link Outcome#READ}
     */
    record Rule(
            When when,
            WordSet words,
            List<Territory> with,
            Outcome outcome,
            @Nullable Territory territory,
            Period period,
            String reason) {}

    Guard {
        rules = List.copyOf(rules);
    }
}
