package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.Name;
import java.util.BitSet;

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
                readFull(hit, leader.leader());
                return true;
            }
        }
        return persons.givenNameBefore(hit) && !persons.titleBefore(hit) || readAlone(hit);
    }

    /** Reads a last name of somebody whom the story introduces by full name or by title. */
    void readIntroduced(Hit hit) {
        boolean titled = persons.titleBefore(hit);
        for (Name name : hit.readings()) {
            if (name instanceof LeaderName leader
                    && (titled || introduced.get(leader.leader().index()))) {
                var term = leader.leader().termOn(context.day());
                if (term.isPresent()) {
                    findings.addLeader(hit, leader.leader(), term.get());
                    return;
                }
            }
        }
    }

    private void readFull(Hit hit, Leader leader) {
        leader.termOn(context.day()).ifPresent(term -> findings.addLeader(hit, leader, term));
    }

    private boolean readAlone(Hit hit) {
        for (Name name : hit.readings()) {
            if (name instanceof LeaderName leader && leader.leader().alone()) {
                var term = leader.leader().termOn(context.day());
                if (term.isPresent()) {
                    findings.addLeader(hit, leader.leader(), term.get());
                    return true;
                }
            }
        }
        return false;
    }
}
