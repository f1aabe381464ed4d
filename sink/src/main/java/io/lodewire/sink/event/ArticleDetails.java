package io.lodewire.sink.event;

import java.util.List;

/**
 * What only a whole article has.
 *
 * @param stages of its commodities, such as REFINING
 * @param lists of critical materials that hold one of its commodities
 */
public record ArticleDetails(List<String> flags, List<String> places, List<String> stages, List<String> lists) {

    static final ArticleDetails NONE = new ArticleDetails(List.of(), List.of(), List.of(), List.of());

    public ArticleDetails {
        flags = List.copyOf(flags);
        places = List.copyOf(places);
        stages = List.copyOf(stages);
        lists = List.copyOf(lists);
    }
}
