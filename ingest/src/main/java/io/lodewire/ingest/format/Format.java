package io.lodewire.ingest.format;

import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.Framing;
import java.util.List;

/**
 * One wire format. It holds no state of a stream, so that one instance serves all of them, by several threads.
 *
 * <p>Framing and reading are apart so that one bad item never spoils the next, that its own bytes can be kept, and that a
 * resumed stream passes over what is published without reading it.
 */
public interface Format {

    /** Short, lower case, as it stands in {@code RawArticle.format}. */
    String name();

    /** How surely content with this beginning is of this format: 0 is not at all, 100 is beyond doubt. */
    int likeness(Prefix prefix);

    /** How a stream with this beginning falls into frames. */
    Framing framing(Prefix prefix);

    /**
     * The items of one frame, in their order. Implementations must not throw for anything the bytes may hold: that is
     * what {@link Item.Malformed} is for.
     *
     * @param frame whole, and within the limit
     */
    List<Item> read(Frame frame);
}
