package io.lodewire.schemas.serde;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Every schema under which an event was ever released, from the jar: {@code history/<Event>-<release>.avsc}, 1 onward. */
final class ReleasedSchemas {

    private ReleasedSchemas() {}

    /** Oldest first; empty for an event that has never been released. */
    static List<Schema> of(String event) {
        var schemas = new ArrayList<Schema>();
        for (int release = 1; ; release++) {
            try (var in = open(event, release)) {
                if (in == null) {
                    return schemas;
                }
                schemas.add(new Schema.Parser().parse(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static @Nullable InputStream open(String event, int release) {
        return ReleasedSchemas.class.getResourceAsStream("/history/" + event + "-" + release + ".avsc");
    }
}
