package io.lodewire.sink.event;

import io.lodewire.events.ArticleRef;
import io.lodewire.events.DateKind;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The values that the lines of a filter are held against.
 *
 * @param details what only a whole article has: its flags, places, and what its commodity tags say beside their ids
 */
public record Slots(
        ArticleRef article,
        List<Region> regions,
        List<Good> goods,
        List<PolicyAction> actions,
        ArticleDetails details) {

    public Slots {
        regions = List.copyOf(regions);
        goods = List.copyOf(goods);
        actions = List.copyOf(actions);
    }

    /** The UTC day of the story, none when it has no time. */
    public Stream<String> publishedOn() {
        return Stream.ofNullable(article.getPublishedAt())
                .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC).toString());
    }

    /** One value of each policy action. */
    public Stream<String> ofActions(Function<PolicyAction, Object> slot) {
        return actions.stream().map(action -> slot.apply(action).toString());
    }

    /** All values of a list that each policy action has. */
    public <T> Stream<T> ofEachAction(Function<PolicyAction, List<T>> slot) {
        return actions.stream().flatMap(action -> slot.apply(action).stream());
    }

    /** The region codes of all parties in one role. */
    public Stream<String> parties(Function<PolicyAction, List<Participant>> role) {
        return ofEachAction(role).map(Participant::getCode);
    }

    /** The dates of one kind that the policy actions have, as the event states them. */
    public Stream<String> dates(DateKind kind) {
        return ofEachAction(PolicyAction::getDates)
                .filter(date -> date.getKind() == kind)
                .map(date -> date.getValue());
    }

    /** The values themselves and what each begins with up to its first hyphen: a country takes its subdivisions. */
    public static Stream<String> withParents(Stream<String> values) {
        return values.flatMap(value -> {
            var hyphen = value.indexOf('-');
            return hyphen < 0 ? Stream.of(value) : Stream.of(value, value.substring(0, hyphen));
        });
    }
}
