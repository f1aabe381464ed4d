package io.lodewire.enrich.action.party;

import io.lodewire.enrich.action.frame.Party;
import java.util.List;

/**
 * Who acts in an act, as far as the text says so.
 *
 * @param actors who acts; empty when nobody can be bound
 * @param addressees who is told or asked to act by somebody else
 * @param source the caller, when somebody without the power asks for the act
 * @param isStranger whether the subject is a firm, a market or an opinion
 * @param isStated whether the actor stands in the act's own clause or points back from it
 */
public record Cast(
        List<Party> actors, List<Party> addressees, List<Party> source, boolean isStranger, boolean isStated) {

    /** Nobody is bound. */
    public static final Cast NOBODY = new Cast(List.of(), List.of(), List.of(), false, false);

    /** Somebody acts who is no authority. */
    public static final Cast STRANGER = new Cast(List.of(), List.of(), List.of(), true, false);

    public Cast {
        actors = List.copyOf(actors);
        addressees = List.copyOf(addressees);
        source = List.copyOf(source);
    }

    /** The actors as the text states them. */
    public static Cast of(List<Party> actors) {
        return new Cast(actors, List.of(), List.of(), false, true);
    }

    static Cast inferred(List<Party> actors, String why) {
        var inferred = actors.stream()
                .map(party -> new Party(party.code(), party.name(), party.office(), null, why))
                .toList();
        return new Cast(inferred, List.of(), List.of(), false, false);
    }

    Cast withAddressees(List<Party> told) {
        return new Cast(actors, told, source, isStranger, isStated);
    }
}
