package io.lodewire.ingest.source.push;

import io.lodewire.ingest.format.Item;
import java.util.List;

/** What became of a delivery, counted by item; what had come before is not published again. */
record Receipt(long articles, long setAside, long rejected, boolean isDuplicate) {

    static final Receipt DUPLICATE = new Receipt(0, 0, 0, true);

    static Receipt of(List<Item> items) {
        return new Receipt(
                items.stream().filter(Item.Story.class::isInstance).count(),
                items.stream().filter(Item.SetAside.class::isInstance).count(),
                items.stream().filter(Item.Malformed.class::isInstance).count(),
                false);
    }

    /** True when something was sent, and none of it could be read. */
    boolean isRejected() {
        return rejected > 0 && articles + setAside == 0;
    }

    String json() {
        return "{\"articles\": %d, \"setAside\": %d, \"rejected\": %d, \"duplicate\": %b}%n"
                .formatted(articles, setAside, rejected, isDuplicate);
    }
}
