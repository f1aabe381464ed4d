package io.lodewire.ingest.source.feed;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What became of a request for a feed. */
sealed interface Answer permits Answer.Content, Answer.Unchanged, Answer.Failed {

    /** The answer of the function that fits. */
    <T> T fold(Function<Content, T> content, Function<Unchanged, T> unchanged, Function<Failed, T> failed);

    /**
     * A document.
     *
     * @param address where it is from now on: the one asked for, unless that has moved for good
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Content(byte[] body, Validators validators, URI address) implements Answer {

        @Override
        public <T> T fold(Function<Content, T> content, Function<Unchanged, T> unchanged, Function<Failed, T> failed) {
            return content.apply(this);
        }
    }

    /** The document is the one that was read last. */
    record Unchanged(Validators validators, URI address) implements Answer {

        @Override
        public <T> T fold(Function<Content, T> content, Function<Unchanged, T> unchanged, Function<Failed, T> failed) {
            return unchanged.apply(this);
        }
    }

    /** No document, why, and when the server wants to be asked again. */
    record Failed(String why, Optional<Duration> retryAfter) implements Answer {

        @Override
        public <T> T fold(Function<Content, T> content, Function<Unchanged, T> unchanged, Function<Failed, T> failed) {
            return failed.apply(this);
        }
    }
}
