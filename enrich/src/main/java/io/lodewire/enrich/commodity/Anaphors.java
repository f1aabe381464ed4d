package io.lodewire.enrich.commodity;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.text.Abstention;
import io.lodewire.enrich.text.StoryText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds what words that point back mean: the nearest fitting goods in the same or the previous sentence. */
final class Anaphors {

    /** Goods that are listed together stand at most this many words apart. */
    private static final int LISTED_TOGETHER = 2;

    /** No reader looks further back, however long a sentence runs; it also bounds the work in the longest one. */
    private static final int WORDS_BACK = 80;

    private Anaphors() {}

    /** Adds a mention of each good meant, or an abstention when there is none. */
    static void resolve(StoryText text, Hit hit, CommodityName.Anaphor name, Findings found) {
        var antecedents = antecedents(text, hit, name, found.mentions());
        for (var antecedent : antecedents) {
            found.add(pointingBack(text, hit, antecedent));
        }
        if (antecedents.isEmpty()) {
            found.abstain(new Abstention(text.span(hit.from(), hit.to()), "commodity", "NO_ANTECEDENT"));
        }
    }

    private static List<CommodityMention> antecedents(
            StoryText text, Hit hit, CommodityName.Anaphor name, List<CommodityMention> before) {
        var meant = new ArrayList<CommodityMention>();
        var ids = new HashSet<String>();
        int sentence = text.tokens().sentence(hit.from());
        int next = -1;
        for (int i = before.size() - 1; i >= 0; i--) {
            var mention = before.get(i);
            if (hit.from() - mention.tokenFrom() > WORDS_BACK
                    || text.tokens().sentence(mention.tokenFrom()) < sentence - 1
                    || next >= 0 && mention.tokenTo() + LISTED_TOGETHER < next) {
                break;
            }
            if (name.candidates().contains(mention.id()) && mention.kind() != MentionKind.COREF) {
                next = mention.tokenFrom();
                if (ids.add(mention.id())) {
                    meant.add(0, mention);
                }
            }
        }
        return meant;
    }

    private static CommodityMention pointingBack(StoryText text, Hit hit, CommodityMention to) {
        var span = text.span(hit.from(), hit.to());
        var reason = "points back to '" + to.span().of(text.chars()) + "'";
        return new CommodityMention(
                to.id(), span, hit.from(), hit.to(), MentionKind.COREF, Scope.COREF, to.form(), null, reason);
    }
}
