package io.lodewire.app.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.lodewire.ingest.format.Item;
import java.util.Optional;

/**
 * An item that gave no article.
 *
 * @param reason {@code NOT_A_TEXT_STORY} or the reason of a dead letter
 * @param item what it is, for a person
 * @param place where it stood
 */
public record Skipped(String reason, String item, String place) {

    /** Empty for a story. */
    public static Optional<Skipped> of(Item item, String place) {
        return item.fold(
                story -> Optional.empty(),
                aside -> Optional.of(new Skipped(aside.why().name(), aside.item(), place)),
                malformed -> Optional.of(new Skipped(malformed.flaw().name(), malformed.message(), place)));
    }

    /** One JSON object on one line. */
    public String json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("skipped", reason)
                .put("item", item)
                .put("place", place)
                .toString();
    }
}
