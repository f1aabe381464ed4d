package io.lodewire.app.view;

import io.lodewire.events.ActionDate;
import io.lodewire.events.CommodityTag;
import io.lodewire.events.Evidence;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.RegionTag;
import io.lodewire.events.Salience;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tags and actions in a few words. */
final class Phrases {

    private Phrases() {}

    /** Codes, those in focus first and marked by a star. */
    static String regions(List<RegionTag> regions) {
        return regions.stream()
                .map(region -> region.getCode() + star(region.getSalience()))
                .collect(Collectors.joining(" "));
    }

    /** Ids, those in focus marked by a star. */
    static String commodities(List<CommodityTag> commodities) {
        return commodities.stream()
                .map(commodity -> commodity.getId() + star(commodity.getSalience()))
                .collect(Collectors.joining(" "));
    }

    /** Such as {@code RU strategy INTRODUCE/ORDERED rare-earths, deadline by 2025-12-01}. */
    static String action(PolicyAction action) {
        var words = Stream.of(
                        parties("", action.getActor()),
                        action.getAction(),
                        action.getChange() + "/" + action.getStatus(),
                        action.getCommodities().stream()
                                .map(good -> good.getId())
                                .distinct()
                                .collect(Collectors.joining("+")),
                        parties("with ", action.getPartner()),
                        parties("against ", action.getTarget()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.concat(Stream.of(words), action.getDates().stream().map(Phrases::date))
                .collect(Collectors.joining(", "));
    }

    /** The words that prove the action, as far as they may be quoted. */
    static String evidence(PolicyAction action) {
        return action.getEvidence().stream()
                .map(Evidence::getQuote)
                .filter(Objects::nonNull)
                .map(quote -> "“" + quote + "”")
                .findFirst()
                .orElse("");
    }

    private static String date(ActionDate date) {
        return (date.getKind() + " " + date.getRelation())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ') + " " + date.getValue();
    }

    private static String parties(String before, List<Participant> parties) {
        var codes = parties.stream()
                .map(party -> party.getCode().isEmpty() ? party.getName() : party.getCode())
                .distinct()
                .collect(Collectors.joining("+"));
        return codes.isEmpty() ? "" : before + codes;
    }

    private static String star(Salience salience) {
        return salience == Salience.FOCUS ? "*" : "";
    }
}
