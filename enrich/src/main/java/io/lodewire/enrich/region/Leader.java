package io.lodewire.enrich.region;

import java.util.List;
import java.util.Optional;

/**
 * A person who holds or held offices.
 *
 * @param index a small number of its own
 * @param alone whether the last name means this person without the full name or a title
 * @param terms in the order of the lexicon
 */
record Leader(String name, int index, boolean alone, List<Term> terms) {

    /** A time in an office. */
    record Term(Territory territory, String office, Period period) {}

    Leader {
        terms = List.copyOf(terms);
    }

    /** The office held on the day. */
    Optional<Term> termOn(int day) {
        for (var term : terms) {
            if (term.period().holds(day)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** The last term before the day in an office of the kind. */
    Optional<Term> formerTerm(String office, int day) {
        return terms.stream()
                .filter(term -> term.office().equals(office) && term.period().from() <= day)
                .reduce((first, second) -> second);
    }
}
