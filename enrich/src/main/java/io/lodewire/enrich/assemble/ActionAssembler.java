package io.lodewire.enrich.assemble;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Amount;
import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.FrameDate;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.frame.Term;
import io.lodewire.enrich.text.Span;
import io.lodewire.events.ActionAlternative;
import io.lodewire.events.ActionCommodity;
import io.lodewire.events.ActionDate;
import io.lodewire.events.ActionLink;
import io.lodewire.events.ActionTerm;
import io.lodewire.events.Change;
import io.lodewire.events.CommodityScope;
import io.lodewire.events.DateKind;
import io.lodewire.events.DatePrecision;
import io.lodewire.events.DateRelation;
import io.lodewire.events.Discourse;
import io.lodewire.events.Evidence;
import io.lodewire.events.FactualityValue;
import io.lodewire.events.LinkType;
import io.lodewire.events.Magnitude;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.Status;
import io.lodewire.events.SupplyEffect;
import io.lodewire.events.SupplyEffectKind;
import io.lodewire.events.SupplyScope;
import io.lodewire.events.TradeDirection;
import io.lodewire.events.Trigger;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import java.util.List;
import java.util.stream.IntStream;

/** The policy actions of one story as they appear in the event. */
final class ActionAssembler {

    private final String eventId;
    private final String text;
    private final CodePoints points;
    private final Crosswalks crosswalks;
    private final ActionTaxonomy taxonomy;

    ActionAssembler(String eventId, String text, CodePoints points, ActionTaxonomy taxonomy) {
        this.eventId = eventId;
        this.text = text;
        this.points = points;
        this.crosswalks = new Crosswalks(taxonomy);
        this.taxonomy = taxonomy;
    }

    List<PolicyAction> actions(List<ActionFrame> frames) {
        var ids = IntStream.range(0, frames.size())
                .mapToObj(index -> EventIds.action(eventId, frames.get(index), index))
                .toList();
        return IntStream.range(0, frames.size())
                .mapToObj(index -> action(frames.get(index), ids.get(index), ids))
                .toList();
    }

    private PolicyAction action(ActionFrame frame, String id, List<String> ids) {
        var parties = frame.parties();
        return PolicyAction.newBuilder()
                .setActionId(id)
                .setAction(frame.action())
                .setGroup(taxonomy.action(frame.action()).group())
                .setAlternatives(frame.alternatives().stream()
                        .map(other -> new ActionAlternative(other.action(), Rounding.toFourPlaces(other.confidence())))
                        .toList())
                .setChange(Change.valueOf(frame.change().name()))
                .setStatus(Status.valueOf(frame.status().name()))
                .setFactuality(factuality(frame.factuality()))
                .setDiscourse(Discourse.valueOf(frame.discourse().name()))
                .setActor(participants(parties.actor()))
                .setAddressee(participants(parties.addressee()))
                .setTarget(participants(parties.target()))
                .setPartner(participants(parties.partner()))
                .setBeneficiary(participants(parties.beneficiary()))
                .setCommodities(frame.goods().stream().map(this::commodity).toList())
                .setDates(frame.dates().stream().map(this::date).toList())
                .setMagnitude(frame.amounts().stream().map(this::magnitude).toList())
                .setTerms(frame.terms().stream().map(this::term).toList())
                .setTradeDirection(TradeDirection.valueOf(frame.tradeDirection().name()))
                .setSupplyEffect(supplyEffect(frame))
                .setLinks(frame.links().stream()
                        .map(link -> new ActionLink(LinkType.valueOf(link.type().name()), ids.get(link.to())))
                        .toList())
                .setEvidence(frame.evidence().stream().map(this::evidence).toList())
                .setTrigger(new Trigger(points.begin(frame.trigger()), points.end(frame.trigger())))
                .setEventKey(EventKeys.of(frame))
                .setCrosswalk(crosswalks.of(frame))
                .setConfidence(Rounding.toFourPlaces(frame.confidence()))
                .setRuleId(frame.ruleId())
                .build();
    }

    private static io.lodewire.events.Factuality factuality(Factuality factuality) {
        var value = factuality.value() == Factuality.Value.UNDERSPECIFIED
                ? FactualityValue.UNKNOWN
                : FactualityValue.valueOf(factuality.value().name());
        return new io.lodewire.events.Factuality(value, factuality.source());
    }

    private List<Participant> participants(List<Party> parties) {
        return parties.stream().map(this::participant).toList();
    }

    private Participant participant(Party party) {
        var participant = Participant.newBuilder()
                .setCode(party.code())
                .setName(party.name())
                .setOffice(party.office())
                .setInferred(party.isInferred())
                .setWhy(party.why());
        var span = party.span();
        if (span != null) {
            participant.setBegin(points.begin(span)).setEnd(points.end(span));
        }
        return participant.build();
    }

    private ActionCommodity commodity(Good good) {
        var commodity = ActionCommodity.newBuilder()
                .setId(good.id())
                .setScope(CommodityScope.valueOf(good.scope().name()))
                .setForm(good.form());
        var span = good.span();
        if (span != null) {
            commodity.setBegin(points.begin(span)).setEnd(points.end(span));
        }
        return commodity.build();
    }

    private ActionDate date(FrameDate date) {
        var time = date.time();
        return ActionDate.newBuilder()
                .setKind(DateKind.valueOf(date.kind().name()))
                .setValue(time.value())
                .setPrecision(DatePrecision.valueOf(time.precision().name()))
                .setRelation(DateRelation.valueOf(time.relation().name()))
                .setBegin(points.begin(time.span()))
                .setEnd(points.end(time.span()))
                .setYearInferred(time.yearInferred())
                .build();
    }

    private Magnitude magnitude(Amount amount) {
        return new Magnitude(amount.value(), amount.unit(), points.begin(amount.span()), points.end(amount.span()));
    }

    private ActionTerm term(Term term) {
        return new ActionTerm(term.mark(), points.begin(term.span()), points.end(term.span()));
    }

    private static SupplyEffect supplyEffect(ActionFrame frame) {
        var effect = frame.supplyEffect();
        return new SupplyEffect(
                SupplyEffectKind.valueOf(effect.effect().name()),
                SupplyScope.valueOf(effect.scope().name()),
                effect.prospective());
    }

    private Evidence evidence(Span span) {
        var words = span.of(text);
        return new Evidence(points.begin(span), points.end(span), Sha256.of(words), Quotes.quote(words));
    }
}
