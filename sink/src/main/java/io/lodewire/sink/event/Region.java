package io.lodewire.sink.event;

import java.util.List;

/**
 * A region of an event: a tag of an article or a party of an action.
 *
 * @param roles what it does there, such as ACTOR or TARGET
 */
public record Region(String code, List<String> roles) {

    public Region {
        roles = List.copyOf(roles);
    }
}
