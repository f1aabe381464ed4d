package io.lodewire.enrich.action.party;

import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.scene.PartyMaker;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;

/** Finds for whom something is: whoever stands right after a verb of giving, as in "gave the US preferential access". */
public final class BeneficiaryBinder {

    private final int give;

    /** Tells verbs of giving by their class. */
    public BeneficiaryBinder(WordClasses classes) {
        give = classes.id("give");
    }

    /** Those to whom a verb of the line gives; nobody when none does. */
    public List<Party> bind(Scene scene) {
        var line = scene.line();
        for (int i = 0; i + 1 < line.size(); i++) {
            if (line.role(i).isVerb() && line.is(i, give)) {
                int next = line.has(i + 1, Role.DETERMINER) ? i + 2 : i + 1;
                var region = next < line.size() ? line.unit(next).region() : null;
                if (region != null) {
                    return List.of(PartyMaker.of(region, line.span(next, next + 1)));
                }
            }
        }
        return List.of();
    }
}
