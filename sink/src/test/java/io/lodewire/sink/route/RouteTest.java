package io.lodewire.sink.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.Change;
import io.lodewire.events.DateKind;
import io.lodewire.events.Discourse;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.Salience;
import io.lodewire.events.Status;
import io.lodewire.events.TradeDirection;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.filter.Verdict;
import io.lodewire.sink.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    private static final PolicyAction BAN = Samples.action("export-ban", "export")
            .setStatus(Status.IN_FORCE)
            .setChange(Change.INTRODUCE)
            .setDiscourse(Discourse.NEWS)
            .setTradeDirection(TradeDirection.RESTRICTIVE)
            .setActor(Samples.parties("CN"))
            .setTarget(Samples.parties("US-CA"))
            .setPartner(Samples.parties("RU"))
            .setCommodities(Samples.goods("neodymium"))
            .setDates(
                    List.of(Samples.date(DateKind.DEADLINE, "2025-12-01"), Samples.date(DateKind.IN_FORCE, "2026-Q1")))
            .build();

    private static final PolicyAction DENIED_LOAN = Samples.action("state-loan", "finance")
            .setStatus(Status.DENIED)
            .setActor(Samples.parties("JP"))
            .setCommodities(Samples.goods("lithium"))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action: export-ban",
                "action: [export-quota, export-ban]",
                "group: [export]",
                "status: [IN_FORCE]",
                "change: [INTRODUCE]",
                "discourse: [NEWS]",
                "direction: [RESTRICTIVE]",
                "actor: [CN]",
                "target: [US]",
                "target: [US-CA]",
                "partner: [RU]",
                "region: [RU]",
                "commodity: [neodymium]",
                "commodity: [rare-earths]",
                "minConfidence: 0.8",
                "language: [en]",
                "language: [en-GB]",
                "provider: [wire-one]",
                "role: [TARGET]",
                "scope: [EXPLICIT]",
                "factuality: [CT_POS]",
                "rule: [rule]",
                "eventKey: [export-ban|-|-|-|-]",
                "item: [story]",
                "versionKind: [NEW]",
                "pubStatus: [USABLE]",
                "urgency: [1, 2]",
                "published: 2025-11-04",
                "published: 2025",
                "published: [2024, 2025-11]",
                "published: { from: 2025-11-04, to: 2025-11-04 }",
                "published: { from: 2025-11 }",
                "published: { to: 2025-11 }",
                "deadline: 2025-12",
                "deadline: { to: 2025-12-01 }",
                "inForce: 2026-03-31",
                "inForce: 2026-H1",
                "action: export-ban, commodity: rare-earths, actor: CN"
            })
    void shouldTakeAnActionForWhichEveryLineHolds(String where) {
        assertThat(actionRoute("where: { " + where + " }").takes(event(BAN))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action: export-quota",
                "group: [import]",
                "status: [DENIED]",
                "actor: [US]",
                "target: [US-TX]",
                "region: [DE]",
                "commodity: [lithium, copper]",
                "minConfidence: 0.81",
                "language: [de]",
                "provider: [wire]",
                "role: [ADDRESSEE]",
                "scope: [INFERRED]",
                "beneficiary: [CN]",
                "urgency: 3",
                "versionKind: [KILL]",
                "chain: [x]",
                "office: [head-of-state]",
                "link: [RETALIATES_FOR]",
                "published: 2025-11-05",
                "published: { from: 2025-11-05 }",
                "published: { to: 2025-10 }",
                "deadline: 2026",
                "deadline: { from: 2025-12-02 }",
                "inForce: 2026-04",
                "announced: 2025",
                "language: [en], minConfidence: 0.9",
                "action: export-ban, commodity: copper"
            })
    void shouldNotTakeAnActionForWhichALineFails(String where) {
        assertThat(actionRoute("where: { " + where + " }").takes(event(BAN))).isFalse();
    }

    @Test
    void shouldNotLetAMemberStandForItsGroup() {
        var group = Samples.action("export-ban", "export")
                .setCommodities(Samples.goods("rare-earths"))
                .build();

        assertThat(actionRoute("where: { commodity: [neodymium] }").takes(event(group)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status: [DENIED]", "actor: [JP]", "commodity: [battery-minerals], region: [FR]"})
    void shouldLeaveOutWhatAnyLineOfNotDescribes(String not) {
        var route = actionRoute("not: { " + not + " }");

        assertThat(route.takes(event(DENIED_LOAN))).isFalse();
        assertThat(route.takes(event(BAN))).isTrue();
    }

    @Test
    void shouldTakeEverythingWithoutLines() {
        assertThat(actionRoute("topic: all").takes(event(BAN))).isTrue();
        assertThat(articleRoute("topic: all").takes(Event.of(Samples.article("a", null))))
                .isTrue();
    }

    @Test
    void shouldLookAnywhereInAnArticle() {
        var article = Samples.article("a", null);
        article.setPolicyActions(List.of(BAN, DENIED_LOAN));

        var mixed = articleRoute("where: { action: export-ban, status: DENIED, actor: JP }");

        assertThat(mixed.takes(Event.of(article))).isTrue();
    }

    @Test
    void shouldLookAtTagsOfAnArticleAndNotAtThePartiesOfItsActions() {
        var article = Samples.article("a", null);
        article.setPolicyActions(List.of(BAN));
        article.setRegions(List.of(Samples.region("MM", Salience.MENTION)));

        assertThat(articleRoute("where: { region: MM }").takes(Event.of(article)))
                .isTrue();
        assertThat(articleRoute("where: { region: CN }").takes(Event.of(article)))
                .isFalse();
    }

    @Test
    void shouldLookAtWhatOnlyAnArticleHas() {
        var article = Samples.article("a", null);
        var tag = Samples.commodity("neodymium", Salience.FOCUS);
        tag.setForms(List.of("MAGNET"));
        tag.setStages(List.of("REFINING"));
        article.setCommodities(List.of(tag));
        article.getQuality().setFlags(List.of("NO_DATE"));
        var event = Event.of(article);

        assertThat(articleRoute("where: { form: MAGNET, stage: REFINING, flag: NO_DATE }")
                        .takes(event))
                .isTrue();
        assertThat(articleRoute("where: { list: us-critical-minerals }").takes(event))
                .isFalse();
        assertThat(articleRoute("where: { place: Rotterdam }").takes(event)).isFalse();
    }

    @Test
    void shouldTakeNoUndatedStoryForOneOfAPeriod() {
        var undated = Event.of(Samples.article("a", null));

        assertThat(articleRoute("where: { published: { from: 1900 } }").takes(undated))
                .isFalse();
        assertThat(articleRoute("not: { published: { from: 1900 } }").takes(undated))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topic: all | true | takes everything",
                "where: { action: export-ban, actor: [CN, US] } | true | action export-ban; actor CN",
                "where: { region: [US, RU] } | true | region US, RU",
                "where: { commodity: rare-earths, deadline: 2025-12 } | true | commodity neodymium; deadline 2025-12-01",
                "where: { action: export-ban, commodity: copper } | false | commodity is neodymium",
                "where: { deadline: 2026 } | false | deadline is 2025-12-01",
                "where: { beneficiary: CN } | false | no beneficiary",
                "where: { minConfidence: 0.9 } | false | confidence is below 0.9",
                "not: { status: [DENIED, IN_FORCE] } | false | not status IN_FORCE"
            })
    void shouldGiveTheReason(String lines, boolean takes, String reason) {
        var route = actionRoute(lines);

        assertThat(route.judge(event(BAN))).isEqualTo(new Verdict(takes, reason));
        assertThat(route.takes(event(BAN))).isEqualTo(takes);
    }

    @Test
    void shouldNarrowRegionsAndCommoditiesBySalience() {
        var article = Samples.article("a", null);
        article.setRegions(List.of(Samples.region("CN", Salience.MENTION)));
        article.setCommodities(List.of(Samples.commodity("neodymium", Salience.FOCUS)));
        var event = Event.of(article);

        assertThat(articleRoute("where: { commodity: rare-earths, salience: FOCUS }")
                        .takes(event))
                .isTrue();
        assertThat(articleRoute("where: { region: CN, salience: FOCUS }").takes(event))
                .isFalse();
        assertThat(articleRoute("where: { region: CN, salience: [FOCUS, MENTION] }")
                        .takes(event))
                .isTrue();
        assertThat(articleRoute("not: { region: CN, salience: FOCUS }").takes(event))
                .isTrue();
        assertThat(articleRoute("not: { region: CN, salience: MENTION }").takes(event))
                .isFalse();
    }

    @Test
    void shouldNarrowTagsAndActionsOfAnArticleByConfidence() {
        var article = Samples.article("a", null);
        article.setRegions(List.of(Samples.region("CN", Salience.FOCUS)));
        article.setPolicyActions(List.of(BAN));
        var event = Event.of(article);

        assertThat(articleRoute("where: { region: CN, minConfidence: 0.9 }").takes(event))
                .isTrue();
        assertThat(articleRoute("where: { action: export-ban, minConfidence: 0.9 }")
                        .takes(event))
                .isFalse();
    }

    private static Event event(PolicyAction action) {
        return Event.of(Samples.event(action));
    }

    private static Route actionRoute(String lines) {
        return route("news.policy-actions.v1", lines);
    }

    private static Route articleRoute(String lines) {
        return route("news.enriched.v1", lines);
    }

    private static Route route(String from, String lines) {
        var yaml = "routes: [ { name: r, from: %s, files: {}, %s } ]".formatted(from, lines);
        return Routes.parse("test", yaml).all().get(0);
    }
}
