package io.lodewire.ingest.replay;

import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.util.Optional;

/** Another source, whose items come when they are due. While none is, it is idle, so that commits and a stop do not wait. */
public final class PacedSource implements Source {

    /** The longest that a step takes. */
    static final long PATIENCE_NANOS = 10_000_000;

    private final Source inner;
    private final Pace pace;
    private final PacingClock clock;
    private final ReplayGauge gauge;

    /** The source at the pace; what is taken, and how late, shows on the gauge. */
    public PacedSource(Source inner, Pace pace, PacingClock clock, ReplayGauge gauge) {
        this.inner = inner;
        this.pace = pace;
        this.clock = clock;
        this.gauge = gauge;
    }

    @Override
    public String id() {
        return inner.id();
    }

    @Override
    public Arrivals open(Positions positions) throws IOException {
        return new WhenDue(inner.open(positions));
    }

    private record Waiting(Step.Arrived step, long due) {}

    private final class WhenDue implements Arrivals {

        private final Arrivals arrivals;
        private final Schedule schedule = new Schedule(pace);
        private Optional<Waiting> waiting = Optional.empty();

        WhenDue(Arrivals arrivals) {
            this.arrivals = arrivals;
        }

        @Override
        public Step next() throws IOException {
            if (waiting.isEmpty()) {
                var step = arrivals.next();
                if (!(step instanceof Step.Arrived arrived)) {
                    return step;
                }
                var due = schedule.due(PlacedItem.timeOf(arrived.item()), clock.nanos());
                waiting = Optional.of(new Waiting(arrived, due));
            }
            return whenDue(waiting.get());
        }

        @Override
        public void published(Mark upTo) throws IOException {
            arrivals.published(upTo);
        }

        @Override
        public void close() throws IOException {
            arrivals.close();
        }

        private Step whenDue(Waiting next) {
            var left = next.due() - clock.nanos();
            if (left > 0) {
                clock.pass(Math.min(left, PATIENCE_NANOS));
            }
            var late = clock.nanos() - next.due();
            if (late < 0) {
                return new Step.Idle();
            }
            gauge.taken(PlacedItem.timeOf(next.step().item()), late);
            waiting = Optional.empty();
            return next.step();
        }
    }
}
