package io.lodewire.sink.filter;

import io.lodewire.sink.event.Period;
import io.lodewire.sink.vocabulary.Vocabulary;
import io.lodewire.sink.yaml.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How the value of a line is read from a routes file: into a question that each value of an event answers. */
interface Reading {

    /** What is wrong with the value goes to the section's problems. */
    Predicate<String> read(Section section, String key);

    /** One word or a list of words. */
    static Reading words(Vocabulary vocabulary) {
        return (section, key) -> meanings(section, key, vocabulary)::contains;
    }

    /** A period or a list of periods, or a mapping with {@code from}, {@code to} or both; a date need only overlap. */
    static Reading periods() {
        return (section, key) -> {
            var wanted = section.isMapping(key) ? span(section, key) : listed(section, key);
            return value -> Period.of(value)
                    .filter(date -> wanted.stream().anyMatch(date::overlaps))
                    .isPresent();
        };
    }

    /** The values that the words under a key stand for. */
    static Set<String> meanings(Section section, String key, Vocabulary vocabulary) {
        var meanings = new HashSet<String>();
        for (var word : section.words(key)) {
            var meaning = vocabulary.meaning(word);
            if (meaning.isEmpty()) {
                section.problem(key, vocabulary.complaint(word));
            }
            meanings.addAll(meaning);
        }
        return meanings;
    }

    private static List<Period> listed(Section section, String key) {
        var periods = new ArrayList<Period>();
        for (var word : section.words(key)) {
            period(section, key, word).ifPresent(periods::add);
        }
        return periods;
    }

    private static List<Period> span(Section section, String key) {
        var ends = section.section(key, List.of("from", "to")).orElseThrow();
        if (!ends.has("from") && !ends.has("to")) {
            ends.problem("expected from, to, or both");
        }
        var from = ends.word("from").flatMap(word -> period(ends, "from", word)).map(Period::first);
        var to = ends.word("to").flatMap(word -> period(ends, "to", word)).map(Period::last);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            ends.problem("ends before it begins");
        }
        return List.of(new Period(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX)));
    }

    private static Optional<Period> period(Section section, String key, String word) {
        var period = Period.of(word);
        if (period.isEmpty()) {
            section.problem(
                    key, "\"%s\" is no date; dates look like 2025-12-01, 2025-12, 2025-Q4 or 2025".formatted(word));
        }
        return period;
    }
}
