package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.frame.Party;
import java.util.List;

/**
 * A state, a leader, an office or a body of one, as the units of a line name it.
 *
 * @param from index of its first unit
 * @param to index after its last unit
 * @param parties whom it stands for; an office without a country has a party without a code
 */
public record Authority(int from, int to, List<Party> parties) {

    public Authority {
        parties = List.copyOf(parties);
    }

    /** Whether the unit lies in it. */
    public boolean holds(int unit) {
        return from <= unit && unit < to;
    }

    /** Whether it names no country. */
    public boolean isNameless() {
        return parties.stream().allMatch(party -> party.code().isEmpty());
    }
}
