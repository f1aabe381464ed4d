package io.lodewire.enrich.action;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A frame as test tables write it: the action, then slots as {@code name=value}; values that are accepted are parted by
 * {@code |}, members of a set by {@code +}, and {@code -} is an empty set.
 */
record ExpectedFrame(String action, Map<String, String> slots) {

    private static final Map<String, Function<ActionFrame, String>> SLOTS = Map.ofEntries(
            Map.entry("change", frame -> frame.change().name()),
            Map.entry("status", frame -> frame.status().name()),
            Map.entry("factuality", frame -> frame.factuality().value().name()),
            Map.entry("source", frame -> frame.factuality().source()),
            Map.entry("discourse", frame -> frame.discourse().name()),
            Map.entry("actor", frame -> codes(frame.parties().actor())),
            Map.entry("addressee", frame -> codes(frame.parties().addressee())),
            Map.entry("target", frame -> codes(frame.parties().target())),
            Map.entry("partner", frame -> codes(frame.parties().partner())),
            Map.entry("beneficiary", frame -> codes(frame.parties().beneficiary())),
            Map.entry("good", frame -> set(frame.goods(), Good::id)),
            Map.entry("scope", frame -> set(frame.goods(), good -> good.scope().name())),
            Map.entry("form", frame -> set(frame.goods(), good -> String.valueOf(good.form()))),
            Map.entry(
                    "date",
                    frame -> set(
                            frame.dates(),
                            date -> date.kind() + ":" + date.time().value())),
            Map.entry("amount", frame -> set(frame.amounts(), amount -> amount.value() + " " + amount.unit())),
            Map.entry("term", frame -> set(frame.terms(), term -> term.mark())),
            Map.entry("object", frame -> String.valueOf(frame.object())),
            Map.entry("direction", frame -> frame.tradeDirection().name()),
            Map.entry("supply", frame -> frame.supplyEffect().effect().name()),
            Map.entry("link", frame -> set(frame.links(), link -> link.type().name())));

    static ExpectedFrame parse(String written) {
        var parts = written.strip().split(" +", -1);
        var slots = new LinkedHashMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            slots.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        return new ExpectedFrame(parts[0], slots);
    }

    /** What differs, slot by slot; nothing when the frame is as expected. */
    List<String> differences(ActionFrame frame) {
        var differences = new ArrayList<String>();
        if (!frame.action().equals(action)) {
            differences.add("action " + frame.action());
        }
        slots.forEach((slot, wanted) -> {
            var found = Objects.requireNonNull(SLOTS.get(slot), slot).apply(frame);
            if (List.of(wanted.split("\\|", -1)).stream()
                    .noneMatch(one -> normalised(one).equals(found))) {
                differences.add(slot + " " + found);
            }
        });
        return differences;
    }

    private static String normalised(String value) {
        return value.contains("+") ? String.join("+", new TreeSet<>(List.of(value.split("\\+", -1)))) : value;
    }

    private static String codes(List<Party> parties) {
        return set(parties, Party::code);
    }

    private static <T> String set(Collection<T> members, Function<T, String> name) {
        var names = members.stream()
                .map(name)
                .map(one -> one.replace(' ', '_'))
                .collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? "-" : String.join("+", names);
    }
}
