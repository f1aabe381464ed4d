package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.Name;
import java.util.BitSet;
import java.util.Optional;

/** Decides whether a hit on a person's name names somebody in office on the story's day. */
final class LeaderRules {

    private final StoryContext context;
    private final Findings findings;
    private final PersonSigns persons;
    private final BitSet introduced = new BitSet();

    LeaderRules(StoryContext context, Findings findings, PersonSigns persons) {
        this.context = context;
        this.findings = findings;
        this.persons = persons;
    }

    /** Reads a full name, or a last name that needs no introduction; false when the rest of the story must be read first. */
    boolean read(Hit hit) {
        for (Name name : hit.readings()) {
            if (name instanceof LeaderName leader && leader.full()) {
                introduced.set(leader.leader().index());
                add(hit, leader.leader());
                return true;
            }
        }
        if (persons.givenNameBefore(hit)) {
            return true;
        }
        for (Name name : hit.readings()) {
            if (name instanceof LeaderName leader && leader.leader().alone() && add(hit, leader.leader())) {
                return true;
            }
        }
        return false;
    }

    /** Reads a last name of somebody whom the story introduces by full name or by title. */
    void readIntroduced(Hit hit) {
        boolean titled = persons.titleBefore(hit);
        for (Name name : hit.readings()) {
            if (name instanceof LeaderName leader
                    && (titled || introduced.get(leader.leader().index()))
                    && add(hit, leader.leader())) {
                return;
            }
        }
    }

    private boolean add(Hit hit, Leader leader) {
        var term = term(hit, leader);
        term.ifPresent(held -> findings.addLeader(hit, leader, held));
        return term.isPresent();
    }

    /** The office that the words before give, if the person ever held it and is in office or "then" was; else today's. */
    private Optional<Leader.Term> term(Hit hit, Leader leader) {
        var today = leader.termOn(context.day());
        var office = persons.officeBefore(hit);
        if (office == null || today.isPresent() && today.get().office().equals(office)) {
            return today;
        }
        var stated = leader.formerTerm(office, context.day());
        return stated.isPresent() && (today.isPresent() || persons.thenBefore(hit)) ? stated : today;
    }
}
