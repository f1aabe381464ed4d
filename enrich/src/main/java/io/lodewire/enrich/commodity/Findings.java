package io.lodewire.enrich.commodity;

import io.lodewire.enrich.text.Abstention;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the tagger has found so far in one story. For one thread. */
final class Findings {

    private final List<CommodityMention> mentions = new ArrayList<>();
    private final List<Abstention> abstentions = new ArrayList<>();
    private final Set<Integer> inNamesOfFirms = new HashSet<>();

    void add(CommodityMention mention) {
        mentions.add(mention);
    }

    void abstain(Abstention abstention) {
        abstentions.add(abstention);
    }

    /** The word for a commodity was only part of a firm's name. */
    void nameOfFirm(int term) {
        inNamesOfFirms.add(term);
    }

    /** Mentions so far, in text order. */
    List<CommodityMention> mentions() {
        return mentions;
    }

    /**
     * All that was found. A headline in capitals does not tell a firm's name from a good, so its words are read as the body
     * reads them: as a name, when the body has them only in names and hints.
     */
    CommodityReading reading(StoryText text) {
        if (!inNamesOfFirms.isEmpty()) {
            var doubtful = new HashSet<>(inNamesOfFirms);
            mentions.stream()
                    .filter(mention -> mention.scope() != Scope.INFERRED && !isHeadline(text, mention))
                    .forEach(mention -> doubtful.remove(word(text, mention)));
            mentions.removeIf(mention -> isHeadline(text, mention) && doubtful.contains(word(text, mention)));
        }
        return new CommodityReading(mentions, abstentions);
    }

    private static int word(StoryText text, CommodityMention mention) {
        return text.tokens().term(mention.tokenFrom());
    }

    private static boolean isHeadline(StoryText text, CommodityMention mention) {
        return text.sentenceOf(mention.tokenFrom()).zone() == Zone.HEADLINE;
    }
}
