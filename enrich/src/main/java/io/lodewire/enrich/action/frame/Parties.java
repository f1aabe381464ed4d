package io.lodewire.enrich.action.frame;

import java.util.List;
import java.util.stream.Stream;

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

    /** All of them, in the order of the parts. */
    public Stream<Party> all() {
        return Stream.of(actor, addressee, target, partner, beneficiary).flatMap(List::stream);
    }

    /** These parties with the actor and the partners of a joint act. */
    public Parties withJoint(List<Party> first, List<Party> others) {
        return new Parties(first, addressee, target, others, beneficiary);
    }

    /** These parties with other targets. */
    public Parties withTarget(List<Party> other) {
        return new Parties(actor, addressee, other, partner, beneficiary);
    }
}
