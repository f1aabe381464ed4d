package io.lodewire.sink.sample;

import io.lodewire.events.ActionCommodity;
import io.lodewire.events.ActionDate;
import io.lodewire.events.ArticleRef;
import io.lodewire.events.CommodityScope;
import io.lodewire.events.CommodityTag;
import io.lodewire.events.Crosswalk;
import io.lodewire.events.DateKind;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.Factuality;
import io.lodewire.events.FactualityValue;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.events.Provenance;
import io.lodewire.events.PubStatus;
import io.lodewire.events.Quality;
import io.lodewire.events.RegionTag;
import io.lodewire.events.Salience;
import io.lodewire.events.SupplyEffect;
import io.lodewire.events.TextInfo;
import io.lodewire.events.Trigger;
import io.lodewire.events.VersionKind;
import io.lodewire.schemas.serde.EventClasses;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds events with the fields that a test cares about and plain values in all others. */
public final class Samples {

    private static final Instant RECEIVED = Instant.parse("2025-11-04T12:00:00Z");

    static {
        EventClasses.trust();
    }

    private Samples() {}

    /** An article without tags; the date is ISO, null for none. */
    public static EnrichedArticle article(String id, @Nullable String publishedAt) {
        return EnrichedArticle.newBuilder()
                .setEventId(id)
                .setArticle(reference(id, publishedAt))
                .setText(TextInfo.newBuilder().setSha256("00").setLength(0).build())
                .setQuality(Quality.newBuilder().build())
                .setProvenance(provenance())
                .build();
    }

    /** The event of one action, from an article of 4 November 2025. */
    public static PolicyActionEvent event(PolicyAction action) {
        return PolicyActionEvent.newBuilder()
                .setEventId("event-of-" + action.getActionId())
                .setArticle(reference("story", "2025-11-04T00:00:00Z"))
                .setAction(action)
                .setProvenance(provenance())
                .build();
    }

    /** An action to be finished by the test. */
    public static PolicyAction.Builder action(String action, String group) {
        return PolicyAction.newBuilder()
                .setActionId(action + "-1")
                .setAction(action)
                .setGroup(group)
                .setFactuality(Factuality.newBuilder()
                        .setValue(FactualityValue.CT_POS)
                        .setSource("AUTHOR")
                        .build())
                .setSupplyEffect(SupplyEffect.newBuilder().build())
                .setTrigger(Trigger.newBuilder().setBegin(0).setEnd(1).build())
                .setEventKey(action + "|-|-|-|-")
                .setCrosswalk(Crosswalk.newBuilder().build())
                .setConfidence(0.8)
                .setRuleId("rule");
    }

    public static RegionTag region(String code, Salience salience) {
        return RegionTag.newBuilder()
                .setCode(code)
                .setName(code)
                .setSalience(salience)
                .setScore(1)
                .setConfidence(0.9)
                .build();
    }

    public static CommodityTag commodity(String id, Salience salience) {
        return CommodityTag.newBuilder()
                .setId(id)
                .setName(id)
                .setSalience(salience)
                .setScore(1)
                .setConfidence(0.9)
                .build();
    }

    public static List<Participant> parties(String... codes) {
        return Arrays.stream(codes)
                .map(code -> Participant.newBuilder().setCode(code).build())
                .toList();
    }

    public static List<ActionCommodity> goods(String... ids) {
        return Arrays.stream(ids)
                .map(id -> ActionCommodity.newBuilder()
                        .setId(id)
                        .setScope(CommodityScope.EXPLICIT)
                        .build())
                .toList();
    }

    /** A date of an action, such as 2025-12-01 or 2026-Q1. */
    public static ActionDate date(DateKind kind, String value) {
        return ActionDate.newBuilder()
                .setKind(kind)
                .setValue(value)
                .setBegin(0)
                .setEnd(1)
                .setYearInferred(false)
                .build();
    }

    private static ArticleRef reference(String id, @Nullable String publishedAt) {
        return ArticleRef.newBuilder()
                .setProvider("wire-one")
                .setItemUri(id)
                .setVersion("1")
                .setVersionKind(VersionKind.NEW)
                .setPubStatus(PubStatus.USABLE)
                .setUrgency(2)
                .setHeadline("Headline of " + id)
                .setPublishedAt(publishedAt == null ? null : Instant.parse(publishedAt))
                .setReceivedAt(RECEIVED)
                .setLanguage("en-GB")
                .setSource("sample")
                .build();
    }

    private static Provenance provenance() {
        return Provenance.newBuilder()
                .setRulesVersion("r1")
                .setLexiconSha256("00")
                .setEnrichedAt(RECEIVED)
                .setReplay(false)
                .build();
    }
}
