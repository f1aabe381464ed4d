package io.lodewire.ingest.format;

/**
 * An item and where in its stream it stood.
 *
 * @param frame number of its frame, 0-based
 * @param index its number within the frame, 0-based
 * @param lastOfFrame true when the next item is in another frame
 */
public record ReadItem(long frame, int index, boolean lastOfFrame, Item item) {}
