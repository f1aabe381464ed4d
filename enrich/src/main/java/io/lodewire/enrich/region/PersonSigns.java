package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells a person's name from a place's by the words around it. */
final class PersonSigns {

    private static final int LONGEST_TITLE = 4;

    private final StoryContext context;
    private final ContextWords words;
    private final Tokens tokens;

    PersonSigns(StoryContext context, ContextWords words) {
        this.context = context;
        this.words = words;
        this.tokens = context.text().tokens();
    }

    /** Whether a given name, an initial after one, or a form of address stands before: Michael Jordan, Mr. Houston. */
    boolean givenNameBefore(Hit hit) {
        int previous = hit.from() - 1;
        if (!context.joinsPrevious(hit.from()) || !tokens.isCapitalised(previous) || context.inCapitals(hit)) {
            return false;
        }
        if (isInitial(previous) && context.joinsPrevious(previous)) {
            return tokens.isCapitalised(previous - 1) && words.givenNames().has(tokens.term(previous - 1));
        }
        return words.givenNames().has(tokens.term(previous));
    }

    /** Whether a form of address stands before, as it does before people only. */
    boolean addressBefore(Hit hit) {
        return context.previousIs(words.addresses(), hit.from()) && tokens.isCapitalised(hit.from() - 1);
    }

    /** Whether an office or a form of address stands before. */
    boolean titleBefore(Hit hit) {
        return context.previousIs(words.titles(), hit.from()) || context.previousIs(words.addresses(), hit.from());
    }

    /** The office that the word before names: of the head of state or of the government; null for any other word. */
    @Nullable
    String officeBefore(Hit hit) {
        if (context.previousIs(words.statesTitles(), hit.from())) {
            return "head-of-state";
        }
        return context.previousIs(words.governmentsTitles(), hit.from()) ? "head-of-government" : null;
    }

    /** Whether "then" stands before the title, so that the office is of another time. */
    boolean thenBefore(Hit hit) {
        for (int token = hit.from(); token > hit.from() - LONGEST_TITLE && context.joinsPrevious(token); token--) {
            if (words.then().has(tokens.term(token - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next word looks like a surname: Jordan Smith, but not Jordan Times. */
    boolean surnameFollows(Hit hit) {
        int next = hit.to();
        return !context.inCapitals(hit)
                && !tokens.isPossessive(next - 1)
                && context.continuesCapitalised(next)
                && !tokens.followsHyphen(next)
                && !tokens.isAllCapitals(next)
                && !words.organisations().has(tokens.term(next));
    }

    private boolean isInitial(int token) {
        return tokens.end(token) - tokens.begin(token) == 1;
    }
}
