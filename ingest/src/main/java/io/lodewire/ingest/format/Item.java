package io.lodewire.ingest.format;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.format.frame.Frame;
import java.util.function.Function;

/** What became of one item of a feed: a story, something that is no text story, or bytes that cannot be read. */
public sealed interface Item permits Item.Story, Item.SetAside, Item.Malformed {

    /** The bytes that the item was read from. */
    Frame frame();

    /** The answer of the function that fits. */
    <T> T fold(Function<Story, T> story, Function<SetAside, T> setAside, Function<Malformed, T> malformed);

    /** A story that was read. */
    record Story(Article article, Frame frame) implements Item {

        @Override
        public <T> T fold(Function<Story, T> story, Function<SetAside, T> setAside, Function<Malformed, T> malformed) {
            return story.apply(this);
        }
    }

    /**
     * A well-formed item that Lodewire has no use for, such as a picture.
     *
     * @param item its identity, for a person
     */
    record SetAside(Why why, String item, Frame frame) implements Item {

        /** Why a well-formed item is set aside. */
        public enum Why {
            NOT_A_TEXT_STORY
        }

        @Override
        public <T> T fold(Function<Story, T> story, Function<SetAside, T> setAside, Function<Malformed, T> malformed) {
            return setAside.apply(this);
        }
    }

    /** Bytes that cannot be read as an item, and why; the message is for a person. */
    record Malformed(Flaw flaw, String message, Frame frame) implements Item {

        @Override
        public <T> T fold(Function<Story, T> story, Function<SetAside, T> setAside, Function<Malformed, T> malformed) {
            return malformed.apply(this);
        }
    }
}
