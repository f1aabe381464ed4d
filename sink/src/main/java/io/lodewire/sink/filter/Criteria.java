package io.lodewire.sink.filter;

import io.lodewire.events.ArticleRef;
import io.lodewire.events.Change;
import io.lodewire.events.CommodityScope;
import io.lodewire.events.DateKind;
import io.lodewire.events.Discourse;
import io.lodewire.events.FactualityValue;
import io.lodewire.events.ItemForm;
import io.lodewire.events.LinkType;
import io.lodewire.events.Magnitude;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.PubStatus;
import io.lodewire.events.Status;
import io.lodewire.events.SupplyEffectKind;
import io.lodewire.events.SupplyScope;
import io.lodewire.events.TradeDirection;
import io.lodewire.events.VersionKind;
import io.lodewire.sink.event.Good;
import io.lodewire.sink.event.Region;
import io.lodewire.sink.event.Slots;
import io.lodewire.sink.vocabulary.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys that a filter may use, one row each. */
final class Criteria {

    private static final Reading FREE = Reading.words(Vocabulary.FREE);
    private static final Reading REGIONS = Reading.words(Vocabulary.regions());

    /** What is said of regions and commodities: the tags of an article, the parties and goods of an action. */
    static final List<Criterion> TAGS = List.of(
            new Criterion(
                    "region",
                    REGIONS,
                    slots -> Slots.withParents(slots.regions().stream().map(Region::code))),
            new Criterion(
                    "role",
                    Reading.words(Vocabulary.roles()),
                    slots -> slots.regions().stream().flatMap(region -> region.roles().stream())),
            new Criterion(
                    "commodity",
                    Reading.words(Vocabulary.commodities()),
                    slots -> slots.goods().stream().map(Good::id)),
            new Criterion(
                    "scope",
                    symbols("scope", CommodityScope.class),
                    slots -> slots.goods().stream().map(good -> good.scope().name())),
            new Criterion("form", FREE, slots -> slots.goods().stream().flatMap(good -> good.forms().stream())));

    /** What only a whole article has. */
    static final List<Criterion> DETAILS = List.of(
            new Criterion("stage", FREE, slots -> slots.details().stages().stream()),
            new Criterion("list", FREE, slots -> slots.details().lists().stream()),
            new Criterion("place", FREE, slots -> slots.details().places().stream()),
            new Criterion("flag", FREE, slots -> slots.details().flags().stream()));

    private static final List<Criterion> ACTIONS = List.of(
            action("action", Reading.words(Vocabulary.actions()), PolicyAction::getAction),
            action("group", Reading.words(Vocabulary.groups()), PolicyAction::getGroup),
            action("status", symbols("status", Status.class), PolicyAction::getStatus),
            action("change", symbols("change", Change.class), PolicyAction::getChange),
            action("discourse", symbols("discourse", Discourse.class), PolicyAction::getDiscourse),
            action("direction", symbols("direction", TradeDirection.class), PolicyAction::getTradeDirection),
            action(
                    "factuality",
                    symbols("factuality", FactualityValue.class),
                    action -> action.getFactuality().getValue()),
            action(
                    "effect",
                    symbols("effect", SupplyEffectKind.class),
                    action -> action.getSupplyEffect().getEffect()),
            action(
                    "effectScope",
                    symbols("effectScope", SupplyScope.class),
                    action -> action.getSupplyEffect().getScope()),
            action("rule", FREE, PolicyAction::getRuleId),
            action("eventKey", FREE, PolicyAction::getEventKey),
            new Criterion(
                    "link",
                    symbols("link", LinkType.class),
                    slots -> slots.ofEachAction(PolicyAction::getLinks)
                            .map(link -> link.getType().name())),
            new Criterion(
                    "unit",
                    FREE,
                    slots -> slots.ofEachAction(PolicyAction::getMagnitude).map(Magnitude::getUnit)));

    private static final List<Criterion> PARTIES = List.of(
            party("actor", PolicyAction::getActor),
            party("addressee", PolicyAction::getAddressee),
            party("target", PolicyAction::getTarget),
            party("partner", PolicyAction::getPartner),
            party("beneficiary", PolicyAction::getBeneficiary),
            new Criterion(
                    "office",
                    FREE,
                    slots -> slots.ofEachAction(PolicyAction::getActor)
                            .map(Participant::getOffice)
                            .filter(Objects::nonNull)));

    private static final List<Criterion> DATES = List.of(
            date("announced", DateKind.ANNOUNCED),
            date("signed", DateKind.SIGNED),
            date("adopted", DateKind.ADOPTED),
            date("inForce", DateKind.IN_FORCE),
            date("deadline", DateKind.DEADLINE),
            date("expiry", DateKind.EXPIRY),
            date("start", DateKind.START),
            date("end", DateKind.END));

    private static final List<Criterion> STORY = List.of(
            new Criterion("published", Reading.periods(), Slots::publishedOn),
            new Criterion(
                    "language",
                    Reading.words(Vocabulary.languages()),
                    slots -> Slots.withParents(Stream.of(slots.article().getLanguage()))),
            story("provider", FREE, ArticleRef::getProvider),
            story("item", FREE, ArticleRef::getItemUri),
            story("chain", FREE, ArticleRef::getStoryChainId),
            story("urgency", FREE, ArticleRef::getUrgency),
            story("versionKind", symbols("versionKind", VersionKind.class), ArticleRef::getVersionKind),
            story("pubStatus", symbols("pubStatus", PubStatus.class), ArticleRef::getPubStatus),
            story("itemForm", symbols("itemForm", ItemForm.class), ArticleRef::getItemForm));

    static final List<Criterion> ALL = Stream.of(TAGS, DETAILS, ACTIONS, PARTIES, DATES, STORY)
            .flatMap(List::stream)
            .toList();

    private Criteria() {}

    static List<String> keys() {
        return ALL.stream().map(Criterion::key).toList();
    }

    private static Reading symbols(String noun, Class<? extends Enum<?>> type) {
        return Reading.words(Vocabulary.symbols(noun, type));
    }

    private static Criterion action(String key, Reading reading, Function<PolicyAction, Object> slot) {
        return new Criterion(key, reading, slots -> slots.ofActions(slot));
    }

    private static Criterion party(String key, Function<PolicyAction, List<Participant>> role) {
        return new Criterion(key, REGIONS, slots -> Slots.withParents(slots.parties(role)));
    }

    private static Criterion date(String key, DateKind kind) {
        return new Criterion(key, Reading.periods(), slots -> slots.dates(kind));
    }

    private static Criterion story(String key, Reading reading, Function<ArticleRef, @Nullable Object> slot) {
        return new Criterion(
                key,
                reading,
                slots -> Stream.ofNullable(slot.apply(slots.article())).map(Object::toString));
    }
}
