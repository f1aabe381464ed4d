package io.lodewire.sink.event;

import io.lodewire.events.CommodityScope;
import java.util.List;

/**
 * A commodity of an event: a tag of an article or a good of an action.
 *
 * @param forms such as OXIDE or MAGNET
 */
public record Good(String id, CommodityScope scope, List<String> forms) {

    public Good {
        forms = List.copyOf(forms);
    }
}
