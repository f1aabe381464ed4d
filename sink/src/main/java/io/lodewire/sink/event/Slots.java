package io.lodewire.sink.event;

import io.lodewire.events.ArticleRef;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values that the lines of a filter are held against. */
public record Slots(ArticleRef article, List<String> regions, List<String> commodities, List<PolicyAction> actions) {

    public Slots {
        regions = List.copyOf(regions);
        commodities = List.copyOf(commodities);
        actions = List.copyOf(actions);
    }

    /** One value of each policy action. */
    public Stream<String> ofActions(Function<PolicyAction, Object> slot) {
        return actions.stream().map(action -> slot.apply(action).toString());
    }

    /** The region codes of all parties in one role. */
    public Stream<String> parties(Function<PolicyAction, List<Participant>> role) {
        return actions.stream().flatMap(action -> role.apply(action).stream()).map(Participant::getCode);
    }

    /** The values themselves and what each begins with up to its first hyphen: a country takes its subdivisions. */
    public static Stream<String> withParents(Stream<String> values) {
        return values.flatMap(value -> {
            var hyphen = value.indexOf('-');
            return hyphen < 0 ? Stream.of(value) : Stream.of(value, value.substring(0, hyphen));
        });
    }
}
