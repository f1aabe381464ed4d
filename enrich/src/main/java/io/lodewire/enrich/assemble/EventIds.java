package io.lodewire.enrich.assemble;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.events.RawArticle;
import java.util.UUID;

/** Ids that the same input and rules give again: name-based UUIDs (version 3) of what they identify. */
final class EventIds {

    private EventIds() {}

    static String article(RawArticle article, String rulesVersion) {
        return named("article", article.getProvider(), article.getItemUri(), article.getVersion(), rulesVersion);
    }

    static String action(String eventId, ActionFrame frame, int index) {
        return named(
                "action",
                eventId,
                EventKeys.of(frame),
                frame.change().name(),
                frame.status().name(),
                Integer.toString(index));
    }

    /** Parts are joined by a character that no part holds, so that no two names can meet. */
    private static String named(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u001F", parts).getBytes(UTF_8))
                .toString();
    }
}
