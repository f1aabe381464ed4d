package io.lodewire.enrich.salience;

import io.lodewire.enrich.commodity.guard.TermSet;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Tokens;
import io.lodewire.enrich.text.Vocabulary;

/** What a story's headline and lead say of its kind: a market report, a firm's affairs, an economy's figures. */
final class StoryKind {

    private final CommodityPoints points;
    private final TermSet market;
    private final TermSet results;
    private final TermSet firm;
    private final TermSet economy;

    StoryKind(CommodityPoints points, Vocabulary vocabulary) {
        this.points = points;
        this.market = points.words(Evidence.MARKET_HEADLINE, vocabulary);
        this.results = points.words(Evidence.RESULTS, vocabulary);
        this.firm = points.words(Evidence.FIRM_HEADLINE, vocabulary);
        this.economy = points.words(Evidence.ECONOMY_HEADLINE, vocabulary);
    }

    /** Points that the kind of story gives every commodity in it. */
    double points(StoryText text, StoryFrame frame) {
        var tokens = text.tokens();
        double sum = points.of(Evidence.BASE);
        if (holds(market, tokens, 0, frame.headlineTo())) {
            sum += points.of(Evidence.MARKET_HEADLINE);
        }
        if (holds(economy, tokens, 0, frame.headlineTo())) {
            sum += points.of(Evidence.ECONOMY_HEADLINE);
        }
        if (holds(firm, tokens, 0, frame.headlineTo())) {
            sum += points.of(Evidence.FIRM_HEADLINE);
        }
        if (holds(firm, tokens, frame.leadFrom(), frame.leadTo())) {
            sum += points.of(Evidence.FIRM_LEAD);
        }
        if (holds(results, tokens, 0, frame.headlineTo()) || holds(results, tokens, frame.leadFrom(), frame.leadTo())) {
            sum += points.of(Evidence.RESULTS);
        }
        return sum;
    }

    private static boolean holds(TermSet words, Tokens tokens, int from, int to) {
        for (int token = from; token < to; token++) {
            if (words.contains(tokens.term(token))) {
                return true;
            }
        }
        return false;
    }
}
