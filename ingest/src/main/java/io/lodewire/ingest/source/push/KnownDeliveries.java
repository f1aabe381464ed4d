package io.lodewire.ingest.source.push;

import io.lodewire.ingest.source.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The last deliveries that were published, and how far one has got that was cut off by the end of the process. Written with
 * each transaction, so that a sender who was not answered may send the same again.
 */
final class KnownDeliveries {

    /** How many are remembered: the window within which a delivery counts once. */
    static final int WINDOW = 1_000;

    private static final String KEYS = "keys";
    private static final String OPEN = "open";
    private static final String ITEMS = "items";

    private final Set<String> keys;
    private String open;
    private int items;

    private KnownDeliveries(Set<String> keys, String open, int items) {
        this.keys = keys;
        this.open = open;
        this.items = items;
    }

    static KnownDeliveries at(Position position) {
        var keys = new LinkedHashSet<>(List.of(position.field(KEYS).orElse("").split(" ", -1)));
        keys.remove("");
        return new KnownDeliveries(
                keys,
                position.field(OPEN).orElse(""),
                position.field(ITEMS).map(Integer::valueOf).orElse(0));
    }

    boolean contains(String key) {
        return keys.contains(key);
    }

    /** How many items of the delivery are published, although it is not finished. */
    int itemsOf(String key) {
        return open.equals(key) ? items : 0;
    }

    Position after(String key, int published) {
        open = key;
        items = published;
        return position();
    }

    Position finished(String key) {
        open = "";
        items = 0;
        keys.add(key);
        if (keys.size() > WINDOW) {
            keys.remove(keys.iterator().next());
        }
        return position();
    }

    private Position position() {
        return new Position(Map.of(KEYS, String.join(" ", keys), OPEN, open, ITEMS, Integer.toString(items)));
    }
}
