package io.lodewire.enrich.action.frame;

import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One policy action: an instrument, what is done to it and how far that has got, who, which goods, when, and the words.
 *
 * @param action id of the action taxonomy
 * @param discourse NEWS or BACKGROUND
 * @param object what the act is on or for beside its goods, such as {@code BRIDGE} or {@code EXTRACTION}; null when that is all
 * @param evidence the proving spans in text order, at least one; every slot that is not inferred lies inside one
 * @param trigger the words that name the act
 * @param confidence 0 to 1
 * @param ruleId the rule that fired
 */
public record ActionFrame(
        String action,
        List<Alternative> alternatives,
        Change change,
        Status status,
        Factuality factuality,
        Discourse discourse,
        Parties parties,
        List<Good> goods,
        @Nullable String object,
        List<FrameDate> dates,
        List<Amount> amounts,
        List<Term> terms,
        TradeDirection tradeDirection,
        SupplyEffect supplyEffect,
        List<Link> links,
        List<Span> evidence,
        Span trigger,
        double confidence,
        String ruleId) {

    public ActionFrame {
        alternatives = List.copyOf(alternatives);
        goods = List.copyOf(goods);
        dates = List.copyOf(dates);
        amounts = List.copyOf(amounts);
        terms = List.copyOf(terms);
        links = List.copyOf(links);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a policy action needs evidence");
        }
        evidence = List.copyOf(EvidenceSpans.covering(evidence, stated(parties, goods, dates)));
    }

    private static Stream<Span> stated(Parties parties, List<Good> goods, List<FrameDate> dates) {
        return Stream.of(
                        parties.all().map(Party::span),
                        goods.stream().map(Good::span),
                        dates.stream().map(date -> date.time().span()))
                .flatMap(spans -> spans)
                .flatMap(Stream::ofNullable);
    }

    /** This frame with other parties. */
    public ActionFrame withParties(Parties other) {
        return new ActionFrame(
                action,
                alternatives,
                change,
                status,
                factuality,
                discourse,
                other,
                goods,
                object,
                dates,
                amounts,
                terms,
                tradeDirection,
                supplyEffect,
                links,
                evidence,
                trigger,
                confidence,
                ruleId);
    }

    /** This frame with other links. */
    public ActionFrame withLinks(List<Link> other) {
        return new ActionFrame(
                action,
                alternatives,
                change,
                status,
                factuality,
                discourse,
                parties,
                goods,
                object,
                dates,
                amounts,
                terms,
                tradeDirection,
                supplyEffect,
                other,
                evidence,
                trigger,
                confidence,
                ruleId);
    }
}
