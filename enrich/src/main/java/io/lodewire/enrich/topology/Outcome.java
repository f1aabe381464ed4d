package io.lodewire.enrich.topology;

import io.lodewire.schemas.deadletter.DeadLetter;
import java.util.List;

/** What became of one raw article. */
sealed interface Outcome {

    /**
     * It was enriched.
     *
     * @param article the enriched article in the topic's framing
     * @param actions its policy actions, in order
     */
    record Enriched(Bytes article, List<KeyedBytes> actions) implements Outcome {

        public Enriched {
            actions = List.copyOf(actions);
        }
    }

    /** It could not be treated; the input's bytes go to the dead letters untouched. */
    record SetAside(DeadLetter letter, Bytes input) implements Outcome {}
}
