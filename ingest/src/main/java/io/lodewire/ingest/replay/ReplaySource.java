package io.lodewire.ingest.replay;

import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.util.Map;

/** A spool as a source of one part, whose position is how many of its items have been taken. */
public final class ReplaySource implements Source {

    private static final String ITEMS = "items";
    private static final String OFFSET = "offset";

    private final String run;
    private final Spool spool;

    /** The source of a run, which goes on where the run has got to. */
    public ReplaySource(String run, Spool spool) {
        this.run = run;
        this.spool = spool;
    }

    @Override
    public String id() {
        return "replay-" + run;
    }

    /** The one part that a run's position is committed under. */
    public static String part(String run) {
        return "replay:" + run;
    }

    /** Items that stand before the position. */
    public static long itemsBefore(Position position) {
        return number(position, ITEMS);
    }

    @Override
    public Arrivals open(Positions positions) throws IOException {
        var position = positions.of(part(run));
        return new InOrder(spool.read(number(position, OFFSET)), itemsBefore(position));
    }

    private static long number(Position position, String field) {
        return position.field(field).map(Long::valueOf).orElse(0L);
    }

    private final class InOrder implements Arrivals {

        private final ItemCodec codec = new ItemCodec();
        private final EntryReader entries;
        private long taken;

        InOrder(EntryReader entries, long taken) {
            this.entries = entries;
            this.taken = taken;
        }

        @Override
        public Step next() throws IOException {
            var entry = entries.next();
            if (entry.isEmpty()) {
                return new Step.Ended();
            }
            taken++;
            var placed = codec.item(entry.get().content());
            return new Step.Arrived(placed.item(), placed.place(), mark());
        }

        @Override
        public void close() throws IOException {
            entries.close();
        }

        private Mark mark() {
            var fields = Map.of(ITEMS, Long.toString(taken), OFFSET, Long.toString(entries.offset()));
            return new Mark(part(run), new Position(fields));
        }
    }
}
