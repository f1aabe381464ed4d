package io.lodewire.ingest.source.feed;

import static java.util.Objects.requireNonNull;

import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Step;
import io.lodewire.ingest.source.status.Tally;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks for feeds that are due, several hosts at once, and gives on what is new in the answers, one answer after the other. */
final class FeedPolling implements Arrivals {

    private record Answered(FeedState state, URI asked, Answer answer) {}

    private final List<FeedState> states;
    private final FeedClient client;
    private final FeedReading reading;
    private final Hosts hosts;
    private final Map<String, Tally> tallies;
    private final FeedsSource.Timing timing;
    private final Set<FeedState> asking = new HashSet<>();
    private final BlockingQueue<Answered> answers = new LinkedBlockingQueue<>();
    private final Queue<Step> ready = new ArrayDeque<>();

    FeedPolling(
            List<FeedState> states,
            FeedClient client,
            FeedReading reading,
            Hosts hosts,
            Map<String, Tally> tallies,
            FeedsSource.Timing timing) {
        this.states = states;
        this.client = client;
        this.reading = reading;
        this.hosts = hosts;
        this.tallies = Map.copyOf(tallies);
        this.timing = timing;
    }

    @Override
    public Step next() {
        if (ready.isEmpty()) {
            askDue();
            var answered = await();
            if (answered == null) {
                return new Step.Idle();
            }
            take(answered);
        }
        return ready.remove();
    }

    @Override
    public void close() {
        asking.clear();
    }

    /** The moment at which there is something to do next; an exchange that is under way counts as now. */
    Instant nextDue() {
        return asking.isEmpty() && ready.isEmpty()
                ? states.stream().map(this::dueFrom).min(Instant::compareTo).orElse(Instant.MAX)
                : timing.clock().instant();
    }

    private Instant dueFrom(FeedState state) {
        var free = hosts.freeFrom(state.address());
        return state.due().isAfter(free) ? state.due() : free;
    }

    private void askDue() {
        var now = timing.clock().instant();
        for (var state : states) {
            var isOverdue = !state.due().isAfter(now) && !asking.contains(state);
            tally(state).waitingSince(isOverdue ? state.due() : null);
            if (isOverdue && !hosts.freeFrom(state.address()).isAfter(now)) {
                ask(state);
            }
        }
    }

    private void ask(FeedState state) {
        var address = state.address();
        asking.add(state);
        hosts.begin(address);
        tally(state).waitingSince(null);
        var unused = client.ask(address, state.validators())
                .thenAccept(answer -> answers.add(new Answered(state, address, answer)));
    }

    private @Nullable Answered await() {
        try {
            return answers.poll(timing.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void take(Answered answered) {
        var state = answered.state();
        var now = timing.clock().instant();
        asking.remove(state);
        hosts.end(answered.asked(), now);
        var note = note(state, answered.answer(), now);
        ready.add(new Step.Moved(state.mark(), note));
    }

    private String note(FeedState state, Answer answer, Instant now) {
        return answer.fold(
                content -> read(state, content, now),
                unchanged -> {
                    state.unchanged(unchanged, now, timing.random());
                    tally(state).succeeded();
                    return "";
                },
                failed -> fail(state, failed, now));
    }

    private String fail(FeedState state, Answer.Failed failed, Instant now) {
        state.failed(failed.retryAfter(), now, timing.random());
        tally(state).failed(failed.why());
        return state.feed().name() + ": " + failed.why();
    }

    /** A document that cannot be read at all is a failure of its server: it is asked less often. */
    private String read(FeedState state, Answer.Content content, Instant now) {
        var before = state.address();
        var news = reading.news(state, content.body(), tally(state));
        ready.addAll(news.steps());
        if (!news.isReadable()) {
            return fail(state, new Answer.Failed("its answer could not be read", Optional.empty()), now);
        }
        state.read(content, !news.steps().isEmpty(), now, timing.random());
        tally(state).succeeded();
        return before.equals(state.address()) ? "" : state.feed().name() + " has moved to " + state.address();
    }

    private Tally tally(FeedState state) {
        return requireNonNull(tallies.get(state.feed().name()));
    }
}
