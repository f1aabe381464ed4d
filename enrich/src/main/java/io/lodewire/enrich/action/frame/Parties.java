package io.lodewire.enrich.action.frame;

import java.util.List;

/**
 * All parties to a policy action, by the part that they play.
 *
 * @param actor who acts
 * @param addressee who is told to act
 * @param target against whom
 * @param partner with whom
 * @param beneficiary for whom
 */
public record Parties(
        List<Party> actor, List<Party> addressee, List<Party> target, List<Party> partner, List<Party> beneficiary) {

    /** Nobody is stated. */
    public static final Parties NONE = new Parties(List.of(), List.of(), List.of(), List.of(), List.of());

    public Parties {
        actor = List.copyOf(actor);
        addressee = List.copyOf(addressee);
        target = List.copyOf(target);
        partner = List.copyOf(partner);
        beneficiary = List.copyOf(beneficiary);
    }
}
