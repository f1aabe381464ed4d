package io.lodewire.sink.flat;

import static io.lodewire.sink.flat.Column.Type.COUNT;
import static io.lodewire.sink.flat.Column.Type.FLAG;
import static io.lodewire.sink.flat.Column.Type.NUMBER;
import static io.lodewire.sink.flat.Column.Type.TEXT;
import static io.lodewire.sink.flat.Column.Type.TIME;

import io.lodewire.events.ActionCommodity;
import io.lodewire.events.ActionLink;
import io.lodewire.events.ArticleRef;
import io.lodewire.events.DateKind;
import io.lodewire.events.Evidence;
import io.lodewire.events.Instrument;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.sink.event.Event;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a policy action, in their order. Several values of one slot are joined by a semicolon. */
public final class FlatAction {

    private static final List<Column> IDENTITY = List.of(
            new Column("action_id", TEXT, event -> event.getAction().getActionId()),
            new Column("event_id", TEXT, PolicyActionEvent::getEventId),
            action("event_key", TEXT, PolicyAction::getEventKey));

    private static final List<Column> STORY = List.of(
            story("provider", TEXT, ArticleRef::getProvider),
            story("item", TEXT, ArticleRef::getItemUri),
            story("version", TEXT, ArticleRef::getVersion),
            story("version_kind", TEXT, article -> article.getVersionKind().name()),
            story("headline", TEXT, ArticleRef::getHeadline),
            story("published_at", TIME, ArticleRef::getPublishedAt),
            story(
                    "published_on",
                    TEXT,
                    article -> Optional.ofNullable(article.getPublishedAt())
                            .map(time ->
                                    LocalDate.ofInstant(time, ZoneOffset.UTC).toString())
                            .orElse(null)),
            story("language", TEXT, ArticleRef::getLanguage),
            story("url", TEXT, ArticleRef::getUrl));

    private static final List<Column> MEASURE = List.of(
            action("action", TEXT, PolicyAction::getAction),
            action("action_group", TEXT, PolicyAction::getGroup),
            action("change", TEXT, action -> action.getChange().name()),
            action("status", TEXT, action -> action.getStatus().name()),
            action(
                    "factuality",
                    TEXT,
                    action -> action.getFactuality().getValue().name()),
            action("discourse", TEXT, action -> action.getDiscourse().name()),
            action("trade_direction", TEXT, action -> action.getTradeDirection().name()),
            action(
                    "supply_effect",
                    TEXT,
                    action -> action.getSupplyEffect().getEffect().name()),
            action(
                    "supply_scope",
                    TEXT,
                    action -> action.getSupplyEffect().getScope().name()),
            action(
                    "instrument",
                    TEXT,
                    action -> Optional.ofNullable(action.getInstrument())
                            .map(Instrument::getTitle)
                            .orElse(null)));

    private static final List<Column> PARTIES = List.of(
            codes("actor", PolicyAction::getActor),
            names("actor_name", PolicyAction::getActor),
            codes("addressee", PolicyAction::getAddressee),
            codes("target", PolicyAction::getTarget),
            codes("partner", PolicyAction::getPartner),
            codes("beneficiary", PolicyAction::getBeneficiary),
            action(
                    "commodity",
                    TEXT,
                    action -> joined(action.getCommodities().stream().map(ActionCommodity::getId))));

    private static final List<Column> DATES = List.of(
            date("announced", DateKind.ANNOUNCED),
            date("signed", DateKind.SIGNED),
            date("adopted", DateKind.ADOPTED),
            date("in_force", DateKind.IN_FORCE),
            date("deadline", DateKind.DEADLINE),
            date("expiry", DateKind.EXPIRY),
            date("start_date", DateKind.START),
            date("end_date", DateKind.END));

    private static final List<Column> PROOF = List.of(
            action(
                    "magnitude",
                    TEXT,
                    action -> joined(action.getMagnitude().stream()
                            .map(magnitude -> magnitude.getValue() + " " + magnitude.getUnit()))),
            action("links", TEXT, action -> joined(action.getLinks().stream().map(FlatAction::link))),
            action("quote", TEXT, action -> quote(action)),
            action(
                    "evidence_begin",
                    COUNT,
                    action -> action.getEvidence().stream()
                            .map(Evidence::getBegin)
                            .findFirst()
                            .orElse(null)),
            action(
                    "evidence_end",
                    COUNT,
                    action -> action.getEvidence().stream()
                            .map(Evidence::getEnd)
                            .findFirst()
                            .orElse(null)),
            action("confidence", NUMBER, PolicyAction::getConfidence),
            action("rule", TEXT, PolicyAction::getRuleId),
            action("prospective", FLAG, action -> action.getSupplyEffect().getProspective()),
            new Column("rules_version", TEXT, event -> event.getProvenance().getRulesVersion()));

    public static final List<Column> COLUMNS = Stream.of(IDENTITY, STORY, MEASURE, PARTIES, DATES, PROOF)
            .flatMap(List::stream)
            .toList();

    private FlatAction() {}

    /** The policy action that an event is; routes let nothing else come here. */
    public static PolicyActionEvent of(Event event) {
        if (event.value() instanceof PolicyActionEvent action) {
            return action;
        }
        throw new IllegalArgumentException("%s is no policy action".formatted(event.id()));
    }

    private static Column action(String name, Column.Type type, Function<PolicyAction, @Nullable Object> of) {
        return new Column(name, type, event -> of.apply(event.getAction()));
    }

    private static Column story(String name, Column.Type type, Function<ArticleRef, @Nullable Object> of) {
        return new Column(name, type, event -> of.apply(event.getArticle()));
    }

    private static Column codes(String name, Function<PolicyAction, List<Participant>> role) {
        return action(name, TEXT, action -> joined(role.apply(action).stream().map(Participant::getCode)));
    }

    private static Column names(String name, Function<PolicyAction, List<Participant>> role) {
        return action(
                name,
                TEXT,
                action -> joined(
                        role.apply(action).stream().map(Participant::getName).filter(Objects::nonNull)));
    }

    private static Column date(String name, DateKind kind) {
        return action(
                name,
                TEXT,
                action -> joined(action.getDates().stream()
                        .filter(date -> date.getKind() == kind)
                        .map(date -> date.getValue())));
    }

    private static String link(ActionLink link) {
        return link.getType() + " " + link.getTo();
    }

    private static @Nullable String quote(PolicyAction action) {
        return action.getEvidence().stream()
                .map(Evidence::getQuote)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String joined(Stream<String> values) {
        var text = values.distinct().collect(Collectors.joining(";"));
        return text.isEmpty() ? null : text;
    }
}
