package io.lodewire.sink.route;

import io.lodewire.events.Change;
import io.lodewire.events.Discourse;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.Status;
import io.lodewire.events.TradeDirection;
import io.lodewire.sink.event.Slots;
import io.lodewire.sink.vocabulary.Vocabulary;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The keys that a filter may use, one row each. */
final class Criteria {

    private static final Vocabulary REGIONS = Vocabulary.regions();

    /** The codes of an article's tags or of an action's parties; a country takes its subdivisions. */
    static final Criterion REGION =
            new Criterion("region", REGIONS, slots -> Slots.withParents(slots.regions().stream()));

    static final Criterion COMMODITY =
            new Criterion("commodity", Vocabulary.commodities(), slots -> slots.commodities().stream());

    static final List<Criterion> ALL = List.of(
            REGION,
            COMMODITY,
            action("action", Vocabulary.actions(), PolicyAction::getAction),
            action("group", Vocabulary.groups(), PolicyAction::getGroup),
            action("status", Vocabulary.symbols("status", Status.class), PolicyAction::getStatus),
            action("change", Vocabulary.symbols("change", Change.class), PolicyAction::getChange),
            action("discourse", Vocabulary.symbols("discourse", Discourse.class), PolicyAction::getDiscourse),
            action("direction", Vocabulary.symbols("direction", TradeDirection.class), PolicyAction::getTradeDirection),
            party("actor", PolicyAction::getActor),
            party("target", PolicyAction::getTarget),
            party("partner", PolicyAction::getPartner),
            new Criterion(
                    "language",
                    Vocabulary.languages(),
                    slots -> Slots.withParents(Stream.of(slots.article().getLanguage()))),
            new Criterion(
                    "provider",
                    Vocabulary.FREE,
                    slots -> Stream.of(slots.article().getProvider())));

    private Criteria() {}

    static List<String> keys() {
        return ALL.stream().map(Criterion::key).toList();
    }

    private static Criterion action(String key, Vocabulary words, Function<PolicyAction, Object> slot) {
        return new Criterion(key, words, slots -> slots.ofActions(slot));
    }

    private static Criterion party(String key, Function<PolicyAction, List<Participant>> role) {
        return new Criterion(key, REGIONS, slots -> Slots.withParents(slots.parties(role)));
    }

    /** A key of {@code where} and {@code not}: the words it takes and what of an event they are held against. */
    record Criterion(String key, Vocabulary vocabulary, Function<Slots, Stream<String>> slot) {}
}
