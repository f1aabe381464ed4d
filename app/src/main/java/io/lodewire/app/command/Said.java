package io.lodewire.app.command;

import io.lodewire.app.config.Key;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the user said on the command line. */
final class Said {

    private Said() {}

    static void put(Map<Key, String> said, Key key, @Nullable Object value) {
        if (value != null) {
            said.put(key, value.toString());
        }
    }
}
