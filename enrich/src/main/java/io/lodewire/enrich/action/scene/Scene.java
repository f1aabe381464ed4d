package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with the authorities in it and the story around it.
 *
 * @param authorities in the order of the line
 */
public record Scene(Line line, List<Authority> authorities, StoryLines story) {

    public Scene {
        authorities = List.copyOf(authorities);
    }

    /** The authority that holds the unit; null when none does. */
    public @Nullable Authority authorityAt(int unit) {
        for (var authority : authorities) {
            if (authority.holds(unit)) {
                return authority;
            }
        }
        return null;
    }

    /** The first authority that lies between the units; null when none does. */
    public @Nullable Authority authorityBetween(int from, int to) {
        for (var authority : authorities) {
            if (from <= authority.from() && authority.to() <= to) {
                return authority;
            }
        }
        return null;
    }

    /** The parties of the last authority before the unit that hangs on no preposition; nobody when there is none. */
    public List<Party> lastBefore(int unit) {
        Authority last = null;
        for (var authority : authorities) {
            boolean hangs = line.has(authority.from() - 1, Role.PREPOSITION);
            last = authority.to() <= unit && !hangs ? authority : last;
        }
        return last == null ? List.of() : resolve(last);
    }

    /** The parties of the authority; an office without a country takes that of the line or of the story. */
    public List<Party> resolve(Authority authority) {
        return authority.parties().stream()
                .map(party -> party.code().isEmpty() ? placed(party, authority.from()) : party)
                .toList();
    }

    private Party placed(Party party, int unit) {
        var code = codeBefore(unit);
        return new Party(
                code.isEmpty() ? story.home(line.sentence()) : code,
                party.name(),
                party.office(),
                party.span(),
                "an office of the country that the story speaks of");
    }

    /** Code of the last authority with a country before the unit; empty when there is none. */
    private String codeBefore(int unit) {
        var code = "";
        for (var authority : authorities) {
            if (authority.to() <= unit && !authority.isNameless()) {
                code = authority.parties().get(0).code();
            }
        }
        return code;
    }
}
