package io.lodewire.app.crash;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ids of everything that went in, kept apart from the program under test. */
record Ledger(Set<String> expected) {

    Ledger {
        expected = Set.copyOf(expected);
    }

    /** Each expected id must have come out exactly once, and no other. */
    Verdict judge(Collection<String> seen) {
        Map<String, Long> times = seen.stream().collect(groupingBy(identity(), counting()));
        return new Verdict(
                sorted(expected.stream(), id -> !times.containsKey(id)),
                sorted(times.keySet().stream(), id -> times.getOrDefault(id, 0L) > 1),
                sorted(times.keySet().stream(), id -> !expected.contains(id)));
    }

    private static SortedSet<String> sorted(Stream<String> ids, Predicate<String> condition) {
        var found = new TreeSet<String>();
        ids.filter(condition).forEach(found::add);
        return found;
    }

    /** What is wrong with an output; nothing, if all three are empty. */
    record Verdict(SortedSet<String> lost, SortedSet<String> repeated, SortedSet<String> unknown) {

        boolean isExactlyOnce() {
            return lost.isEmpty() && repeated.isEmpty() && unknown.isEmpty();
        }

        @Override
        public String toString() {
            return "lost %d %s, repeated %d %s, unknown %d %s"
                    .formatted(lost.size(), some(lost), repeated.size(), some(repeated), unknown.size(), some(unknown));
        }

        private static String some(SortedSet<String> ids) {
            return ids.stream().limit(5).toList().toString();
        }
    }
}
