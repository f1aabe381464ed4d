package io.lodewire.sink.event;

import io.lodewire.events.ArticleRef;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.PolicyActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A policy action: all its slots, the parties as regions included, are those of this one action. */
record ActionEvent(PolicyActionEvent value) implements Event {

    @Override
    public String id() {
        return action().getActionId();
    }

    @Override
    public String articleEventId() {
        return value.getEventId();
    }

    @Override
    public ArticleRef article() {
        return value.getArticle();
    }

    @Override
    public Optional<Slots> slots(Narrowing narrowing) {
        return Optional.of(action())
                .filter(action -> narrowing.takes(action.getConfidence()))
                .map(action -> new Slots(article(), regions(), goods(), List.of(action), ArticleDetails.NONE));
    }

    private List<Region> regions() {
        var action = action();
        return Stream.of(
                        parties("ACTOR", action.getActor()),
                        parties("ADDRESSEE", action.getAddressee()),
                        parties("TARGET", action.getTarget()),
                        parties("PARTNER", action.getPartner()),
                        parties("BENEFICIARY", action.getBeneficiary()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Region> parties(String role, List<Participant> parties) {
        return parties.stream().map(party -> new Region(party.getCode(), List.of(role)));
    }

    private List<Good> goods() {
        return action().getCommodities().stream()
                .map(good -> new Good(
                        good.getId(),
                        good.getScope(),
                        Optional.ofNullable(good.getForm()).stream().toList()))
                .toList();
    }

    private PolicyAction action() {
        return value.getAction();
    }
}
