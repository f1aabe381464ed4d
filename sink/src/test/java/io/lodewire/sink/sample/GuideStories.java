package io.lodewire.sink.sample;

import io.lodewire.events.ActionLink;
import io.lodewire.events.Change;
import io.lodewire.events.DateKind;
import io.lodewire.events.Evidence;
import io.lodewire.events.LinkType;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.Salience;
import io.lodewire.events.Status;
import io.lodewire.events.TradeDirection;
import io.lodewire.sink.event.Event;
import java.time.Instant;
import java.util.List;

/** The made-up stories behind the answers of docs/consume.md. */
public final class GuideStories {

    private GuideStories() {}

    /** Eight reports of seven measures. */
    public static List<Event> actions() {
        return List.of(
                report("2024-12-03", "China bans antimony and gallium", retaliation()),
                report("2025-04-04", "China puts rare earths under licence", april(Status.ANNOUNCED)),
                report("2025-04-20", "China's rare earth licences bite", april(Status.IN_FORCE)),
                report("2025-09-01", "Jakarta denies a ban on nickel ore", nickel("export-ban", Status.DENIED)),
                report("2025-10-09", "China widens its rare earth licences", october()),
                report("2025-10-20", "Indonesia weighs a quota for nickel", nickel("export-quota", Status.CONSIDERED)),
                report("2025-08-01", "Indonesia frees low-grade nickel", freed()),
                report("2025-11-04", "Putin orders a rare earth roadmap", roadmap()));
    }

    /** Two stories with a date and one without. */
    public static List<Event> articles() {
        var roadmap = Samples.article("s1", "2025-11-04T00:00:00Z");
        roadmap.setRegions(List.of(
                Samples.region("RU", Salience.FOCUS),
                Samples.region("CN", Salience.FOCUS),
                Samples.region("KP", Salience.MENTION)));
        roadmap.setCommodities(List.of(Samples.commodity("rare-earths", Salience.FOCUS)));
        var nickel = Samples.article("s2", "2025-10-20T00:00:00Z");
        nickel.setRegions(List.of(Samples.region("ID", Salience.FOCUS)));
        nickel.setCommodities(List.of(Samples.commodity("nickel", Salience.FOCUS)));
        return List.of(Event.of(roadmap), Event.of(nickel), Event.of(Samples.article("s3", null)));
    }

    private static PolicyAction.Builder retaliation() {
        return measure("export-ban|CN|US|antimony+gallium|-", "export-ban", "CN", "antimony", "gallium")
                .setStatus(Status.ANNOUNCED)
                .setTradeDirection(TradeDirection.RESTRICTIVE)
                .setTarget(Samples.parties("US"))
                .setLinks(List.of(new ActionLink(LinkType.RETALIATES_FOR, "chip-controls")));
    }

    private static PolicyAction.Builder april(Status status) {
        return licence("april").setStatus(status);
    }

    private static PolicyAction.Builder october() {
        return licence("october")
                .setStatus(Status.ANNOUNCED)
                .setDates(List.of(Samples.date(DateKind.DEADLINE, "2025-12-01")))
                .setEvidence(List.of(Evidence.newBuilder()
                        .setBegin(10)
                        .setEnd(50)
                        .setSha256("00")
                        .setQuote("Exports of rare earths will need a licence")
                        .build()));
    }

    private static PolicyAction.Builder licence(String month) {
        return measure("export-licence|CN|-|rare-earths|" + month, "export-licence", "CN", "rare-earths")
                .setChange(Change.TIGHTEN)
                .setTradeDirection(TradeDirection.RESTRICTIVE);
    }

    private static PolicyAction.Builder nickel(String action, Status status) {
        return measure(action + "|ID|-|nickel|-", action, "ID", "nickel")
                .setStatus(status)
                .setTradeDirection(TradeDirection.RESTRICTIVE);
    }

    private static PolicyAction.Builder freed() {
        return measure("export-ban|ID|-|nickel|ore", "export-ban", "ID", "nickel")
                .setChange(Change.REVOKE)
                .setStatus(Status.ADOPTED)
                .setTradeDirection(TradeDirection.LIBERALISING);
    }

    private static PolicyAction.Builder roadmap() {
        return measure("strategy|RU|-|rare-earths|-", "strategy", "RU", "rare-earths")
                .setGroup("governance")
                .setStatus(Status.ORDERED)
                .setTradeDirection(TradeDirection.SUPPORTIVE)
                .setDates(List.of(Samples.date(DateKind.DEADLINE, "2025-12-01")));
    }

    private static PolicyAction.Builder measure(String key, String action, String actor, String... goods) {
        return Samples.action(action, "export")
                .setEventKey(key)
                .setActor(Samples.parties(actor))
                .setCommodities(Samples.goods(goods));
    }

    private static Event report(String day, String headline, PolicyAction.Builder action) {
        var event = Samples.event(
                action.setActionId(day + " " + action.getEventKey()).build());
        event.getArticle().setPublishedAt(Instant.parse(day + "T00:00:00Z"));
        event.getArticle().setHeadline(headline);
        return Event.of(event);
    }
}
