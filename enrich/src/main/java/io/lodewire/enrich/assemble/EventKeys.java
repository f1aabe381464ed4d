package io.lodewire.enrich.assemble;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Party;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key under which stories about the same measure meet: {@code action|actors|partners|goods|object}. Each part is sorted
 * and joined by {@code +}, {@code -} when empty; partners are the partners and targets. Stated slots only: what was
 * inferred never enters it.
 */
final class EventKeys {

    private EventKeys() {}

    static String of(ActionFrame frame) {
        var parties = frame.parties();
        var partners = Stream.concat(parties.partner().stream(), parties.target().stream())
                .toList();
        var object = frame.object();
        return String.join(
                "|",
                frame.action(),
                codes(parties.actor()),
                codes(partners),
                joined(frame.goods().stream()
                        .filter(good -> good.span() != null)
                        .map(Good::id)),
                object == null ? "-" : object);
    }

    private static String codes(List<Party> parties) {
        return joined(parties.stream()
                .filter(party -> !party.isInferred() && !party.code().isEmpty())
                .map(Party::code));
    }

    private static String joined(Stream<String> parts) {
        var joined = parts.distinct().sorted().collect(Collectors.joining("+"));
        return joined.isEmpty() ? "-" : joined;
    }
}
