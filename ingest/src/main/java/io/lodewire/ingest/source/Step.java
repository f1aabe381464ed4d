package io.lodewire.ingest.source;

import io.lodewire.ingest.format.Item;
import java.util.function.Function;

/** What a source has to tell next. */
public sealed interface Step permits Step.Arrived, Step.Moved, Step.Idle, Step.Ended {

    /** The answer of the function that fits. */
    <T> T fold(
            Function<Arrived, T> arrived, Function<Moved, T> moved, Function<Idle, T> idle, Function<Ended, T> ended);

    /**
     * An item.
     *
     * @param place where it stood, for a person
     * @param after how far its part has got with it
     */
    record Arrived(Item item, String place, Mark after) implements Step {

        @Override
        public <T> T fold(
                Function<Arrived, T> arrived,
                Function<Moved, T> moved,
                Function<Idle, T> idle,
                Function<Ended, T> ended) {
            return arrived.apply(this);
        }
    }

    /**
     * A part has got further without an item: it ended, began anew because it changed, or had nothing new.
     *
     * @param note for a person; may be empty
     */
    record Moved(Mark to, String note) implements Step {

        @Override
        public <T> T fold(
                Function<Arrived, T> arrived,
                Function<Moved, T> moved,
                Function<Idle, T> idle,
                Function<Ended, T> ended) {
            return moved.apply(this);
        }
    }

    /** Nothing at present; ask again. */
    record Idle() implements Step {

        @Override
        public <T> T fold(
                Function<Arrived, T> arrived,
                Function<Moved, T> moved,
                Function<Idle, T> idle,
                Function<Ended, T> ended) {
            return idle.apply(this);
        }
    }

    /** Nothing ever again. */
    record Ended() implements Step {

        @Override
        public <T> T fold(
                Function<Arrived, T> arrived,
                Function<Moved, T> moved,
                Function<Idle, T> idle,
                Function<Ended, T> ended) {
            return ended.apply(this);
        }
    }
}
