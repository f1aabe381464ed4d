package io.lodewire.sink.event;

import io.lodewire.events.ActionCommodity;
import io.lodewire.events.ArticleRef;
import io.lodewire.events.Participant;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.PolicyActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy action: all its slots, the parties as regions included, are those of this one action. */
record ActionEvent(PolicyActionEvent value) implements Event {

    @Override
    public String id() {
        return action().getActionId();
    }

    @Override
    public ArticleRef article() {
        return value.getArticle();
    }

    @Override
    public Optional<Slots> slots(Narrowing narrowing) {
        return Optional.of(action())
                .filter(action -> narrowing.takes(action.getConfidence()))
                .map(action -> new Slots(
                        article(),
                        parties().map(Participant::getCode).toList(),
                        action.getCommodities().stream()
                                .map(ActionCommodity::getId)
                                .toList(),
                        List.of(action)));
    }

    private Stream<Participant> parties() {
        var action = action();
        return Stream.of(
                        action.getActor(),
                        action.getAddressee(),
                        action.getTarget(),
                        action.getPartner(),
                        action.getBeneficiary())
                .flatMap(List::stream);
    }

    private PolicyAction action() {
        return value.getAction();
    }
}
