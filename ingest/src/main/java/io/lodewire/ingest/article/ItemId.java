package io.lodewire.ingest.article;

/**
 * Who sent the item, which item it is, and which version of it.
 *
 * @param provider lower case, such as {@code reuters}
 * @param itemUri the same for all versions of the item
 * @param version {@code "1"} when none is stated
 */
public record ItemId(String provider, String itemUri, String version) {

    /** The version of an item that states none. */
    public static final String FIRST_VERSION = "1";

    public ItemId {
        if (provider.isBlank() || itemUri.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException(
                    "provider, itemUri and version must not be blank: %s|%s|%s".formatted(provider, itemUri, version));
        }
    }
}
