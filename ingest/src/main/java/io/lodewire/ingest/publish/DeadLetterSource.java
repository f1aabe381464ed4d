package io.lodewire.ingest.publish;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.ItemReader;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Dead letters, read once more: after a fix, what could not be read may be a story. Each that is one is published once,
 * however often this is tried; the others stay what they are.
 */
public final class DeadLetterSource implements Source {

    private static final String RETRIED = "retried";

    private final PublisherConfig config;
    private final Formats formats;
    private final Limits limits;
    private final Predicate<StoredLetter> selection;

    /** The letters that are selected and hold the whole bytes of a feed's item. */
    public DeadLetterSource(PublisherConfig config, Formats formats, Limits limits, Predicate<StoredLetter> selection) {
        this.config = config;
        this.formats = formats;
        this.limits = limits;
        this.selection = selection;
    }

    @Override
    public String id() {
        return "dead-letters";
    }

    @Override
    public Arrivals open(Positions positions) {
        return new Letters(DeadLetterReader.open(config), positions);
    }

    private final class Letters implements Arrivals {

        private final DeadLetterReader reader;
        private final Positions positions;

        Letters(DeadLetterReader reader, Positions positions) {
            this.reader = reader;
            this.positions = positions;
        }

        @Override
        public Step next() throws IOException {
            for (var letter = reader.next(); letter.isPresent(); letter = reader.next()) {
                var step = retry(letter.get());
                if (step.isPresent()) {
                    return step.get();
                }
            }
            return new Step.Ended();
        }

        @Override
        public void close() {
            reader.close();
        }

        private Optional<Step> retry(StoredLetter letter) throws IOException {
            var part = "dead-letter:" + config.topics().deadLetters().name() + "-" + letter.id();
            if (!selection.test(letter)
                    || !letter.isRetryable()
                    || positions.of(part).field(RETRIED).isPresent()) {
                return Optional.empty();
            }
            var mark = new Mark(part, new Position(Map.of(RETRIED, "true")));
            return item(letter)
                    .filter(item -> !(item instanceof Item.Malformed))
                    .map(item -> new Step.Arrived(item, letter.source(), mark));
        }

        private Optional<Item> item(StoredLetter letter) throws IOException {
            var reader = ItemReader.open(new ByteArrayInputStream(letter.body().bytes()), formats, limits);
            var index = 0;
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                if (index++ == letter.index()) {
                    return Optional.of(next.get().item());
                }
            }
            return Optional.empty();
        }
    }
}
