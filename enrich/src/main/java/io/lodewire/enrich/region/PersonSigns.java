package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.text.Tokens;

/** Tells a person's name from a place's by the words around it. */
final class PersonSigns {

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
        return words.givenNames().has(tokens.term(previous))
                || words.addresses().has(tokens.term(previous));
    }

    /** Whether an office or a form of address stands within two words before. */
    boolean titleBefore(Hit hit) {
        int previous = hit.from() - 1;
        return context.joinsPrevious(hit.from())
                && (words.titles().has(tokens.term(previous))
                        || words.addresses().has(tokens.term(previous)));
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
