package io.lodewire.enrich.action.party;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mark;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.scene.PartyMaker;
import io.lodewire.enrich.action.scene.Referents;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.ArrayList;
import java.util.List;

/** Finds whose a noun is: China's ban, US tariffs, its controls, a decision by India. */
final class OwnerFinder {

    private static final int REACH = 9;

    private final Referents referents;
    private final int owner;
    private final int by;
    private final int placing;

    OwnerFinder(WordClasses classes) {
        referents = new Referents(classes);
        owner = classes.id("owner");
        by = classes.id("by");
        placing = classes.id("placing");
    }

    /** The parties that own the noun phrase whose core begins at the unit; nobody when none is stated. */
    List<Party> before(Scene scene, int from) {
        var line = scene.line();
        int limit = Math.max(0, from - REACH);
        for (int i = from - 1; i >= limit; i--) {
            if (line.unit(i + 1).mark().compareTo(Mark.COMMA) >= 0) {
                return List.of();
            }
            if (line.has(i, Role.REGION)) {
                return regions(line, i);
            }
            if (line.unit(i).possessive()) {
                var authority = scene.authorityAt(i);
                return authority == null ? List.of() : scene.resolve(authority);
            }
            if (line.is(i, owner)) {
                return referents.antecedent(scene, i);
            }
            if (!line.role(i).isNominal() && !line.has(i, Role.DETERMINER) && !line.has(i, Role.ADVERB)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The parties named after the noun by {@code by}, up to the unit; for plans also by {@code in} and {@code from}. */
    List<Party> after(Scene scene, int from, int to, boolean alsoPlaced) {
        var line = scene.line();
        for (int i = from; i < Math.min(to, line.size()); i++) {
            if (line.is(i, by) || alsoPlaced && line.is(i, placing)) {
                var authority = scene.authorityBetween(i + 1, Math.min(line.size(), i + 5));
                if (authority != null) {
                    return scene.resolve(authority);
                }
            }
        }
        return List.of();
    }

    private static List<Party> regions(Line line, int last) {
        var parties = new ArrayList<Party>();
        int i = last;
        while (i >= 0) {
            var region = line.unit(i).region();
            if (region == null) {
                break;
            }
            parties.add(0, PartyMaker.of(region, line.span(i, i + 1)));
            boolean joined = line.has(i - 1, Role.CONJUNCTION) || line.unit(i).mark() == Mark.HYPHEN;
            i = line.has(i - 1, Role.CONJUNCTION) ? i - 2 : joined ? i - 1 : -1;
        }
        return parties;
    }
}
