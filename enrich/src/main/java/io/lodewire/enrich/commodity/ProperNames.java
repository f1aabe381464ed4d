package io.lodewire.enrich.commodity;

import io.lodewire.enrich.commodity.guard.Surroundings;
import io.lodewire.enrich.commodity.guard.TermSet;
import io.lodewire.enrich.commodity.guard.WordClasses;
import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.text.Tokens;

/** Tells whether a commodity's word is part of the name of a firm or a body, as in Dome Petroleum. */
final class ProperNames {

    /** What the name is that the word is part of. */
    enum Part {
        /** Of none, or of a mine, a project or a price: the word stands for the good. */
        NONE,
        /** Of a council, an exchange, a ministry for the good. */
        BODY,
        /** Of a firm. */
        FIRM
    }

    private static final int LONGEST_NAME = 5;

    private final TermSet firms;
    private final TermSet bodies;
    private final TermSet ventures;
    private final TermSet links;

    ProperNames(WordClasses classes) {
        this.firms = classes.named("firm");
        this.bodies = classes.named("body");
        this.ventures = classes.named("venture");
        this.links = classes.named("links");
    }

    /** Looks along the run of words with capitals that holds the hit. */
    Part partOf(Surroundings around, Hit hit) {
        var tokens = around.tokens();
        if (!tokens.isCapitalised(hit.from())) {
            return Part.NONE;
        }
        return around.isInCapitals(hit.from(), hit.to()) ? inCapitals(around, hit) : inRun(around, hit);
    }

    /** A headline tells a firm by the word for its kind, or by its ticker in angle brackets. */
    private Part inCapitals(Surroundings around, Hit hit) {
        var tokens = around.tokens();
        int limit = Math.min(around.sentenceTo(hit.from()), hit.to() + 2);
        return around.markAfter(hit.to() - 1) == '<' || isNamed(firms, tokens, hit.to(), limit) ? Part.FIRM : Part.NONE;
    }

    private Part inRun(Surroundings around, Hit hit) {
        var tokens = around.tokens();
        int end = endOfRun(tokens, hit.to(), Math.min(around.sentenceTo(hit.from()), hit.to() + LONGEST_NAME));
        if (isNamed(firms, tokens, hit.to(), end)) {
            return Part.FIRM;
        }
        if (isNamed(bodies, tokens, hit.from(), end)) {
            return Part.BODY;
        }
        boolean alone =
                hit.from() == around.sentenceFrom(hit.from()) || end == hit.to() && !isBegun(around, hit.from());
        return alone || isNamed(ventures, tokens, hit.to(), end) ? Part.NONE : Part.FIRM;
    }

    private static boolean isBegun(Surroundings around, int token) {
        var tokens = around.tokens();
        return !tokens.followsBarrier(token) && tokens.isCapitalised(token - 1) && !around.followsStop(token);
    }

    private int endOfRun(Tokens tokens, int from, int limit) {
        int end = from;
        for (int token = from; token < limit && !tokens.followsBarrier(token); token++) {
            if (tokens.isCapitalised(token)) {
                end = token + 1;
            } else if (!links.contains(tokens.term(token))) {
                return end;
            }
        }
        return end;
    }

    private static boolean isNamed(TermSet kind, Tokens tokens, int from, int to) {
        for (int token = from; token < to && !tokens.followsBarrier(token); token++) {
            if (kind.contains(tokens.term(token))) {
                return true;
            }
        }
        return false;
    }
}
