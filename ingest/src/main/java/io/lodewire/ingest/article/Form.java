package io.lodewire.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * The form of the item and its place in a chain of items.
 *
 * @param storyChainId shared by the alerts, takes and updates of one story
 * @param takeNumber 1-based
 */
public record Form(
        ItemForm kind,
        @Nullable String storyChainId,
        @Nullable Integer takeNumber) {

    /** A form outside any chain. */
    public static Form of(ItemForm kind) {
        return new Form(kind, null, null);
    }
}
