package io.lodewire.bench.accuracy.sample;

import io.lodewire.events.ArticleRef;
import io.lodewire.events.Change;
import io.lodewire.events.Crosswalk;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.Factuality;
import io.lodewire.events.Mention;
import io.lodewire.events.MentionKind;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.Provenance;
import io.lodewire.events.Quality;
import io.lodewire.events.RegionTag;
import io.lodewire.events.Salience;
import io.lodewire.events.Status;
import io.lodewire.events.SupplyEffect;
import io.lodewire.events.TextInfo;
import io.lodewire.events.Trigger;
import io.lodewire.schemas.serde.EventClasses;
import java.time.Instant;
import java.util.List;

/** Enriched articles as the engine builds them. */
public final class Articles {

    private static final Instant NOON = Instant.parse("2025-11-04T12:00:00Z");

    static {
        EventClasses.trust();
    }

    private Articles() {}

    /** Zambia bans an export. */
    public static EnrichedArticle article(String id) {
        return EnrichedArticle.newBuilder()
                .setEventId("event-" + id)
                .setArticle(reference(id))
                .setText(TextInfo.newBuilder().setSha256("00").setLength(0).build())
                .setRegions(List.of(zambia()))
                .setPolicyActions(List.of(ban()))
                .setQuality(Quality.newBuilder().build())
                .setProvenance(Provenance.newBuilder()
                        .setRulesVersion("r1")
                        .setLexiconSha256("00")
                        .setEnrichedAt(NOON)
                        .setReplay(false)
                        .build())
                .build();
    }

    private static ArticleRef reference(String id) {
        return ArticleRef.newBuilder()
                .setProvider("wire")
                .setItemUri(id)
                .setVersion("1")
                .setHeadline("Zambia bans exports")
                .setReceivedAt(NOON)
                .setLanguage("en")
                .setSource("sample")
                .build();
    }

    private static RegionTag zambia() {
        return RegionTag.newBuilder()
                .setCode("ZM")
                .setName("Zambia")
                .setSalience(Salience.FOCUS)
                .setScore(1)
                .setMentions(List.of(Mention.newBuilder()
                        .setBegin(0)
                        .setEnd(6)
                        .setSurface("Zambia")
                        .setKind(MentionKind.NAME)
                        .build()))
                .setConfidence(0.9)
                .build();
    }

    private static PolicyAction ban() {
        return PolicyAction.newBuilder()
                .setActionId("a1")
                .setAction("export-ban")
                .setGroup("export")
                .setChange(Change.INTRODUCE)
                .setStatus(Status.IN_FORCE)
                .setFactuality(Factuality.newBuilder().setSource("AUTHOR").build())
                .setActor(List.of(Participant.newBuilder().setCode("ZM").build()))
                .setSupplyEffect(SupplyEffect.newBuilder().build())
                .setTrigger(Trigger.newBuilder().setBegin(7).setEnd(11).build())
                .setEventKey("export-ban|ZM|-|-|-")
                .setCrosswalk(Crosswalk.newBuilder().build())
                .setConfidence(0.8)
                .setRuleId("rule")
                .build();
    }
}
