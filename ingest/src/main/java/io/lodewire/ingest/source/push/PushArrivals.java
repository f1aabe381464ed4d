package io.lodewire.ingest.source.push;

import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Step;
import io.lodewire.ingest.source.status.Tally;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Delivery after delivery; each sender is answered once the mark of its delivery has been published. */
public final class PushArrivals implements Arrivals {

    private record Answer(Delivery delivery, Receipt receipt) {}

    private final String part;
    private final PushDoor door;
    private final KnownDeliveries known;
    private final PushReading reading;
    private final Tally tally;
    private final Queue<Step> ready = new ArrayDeque<>();

    /** Senders that wait, by the mark that tells them, in the order in which they came. */
    private final Map<Mark, Answer> waiting = new LinkedHashMap<>();

    PushArrivals(String part, PushDoor door, KnownDeliveries known, PushReading reading, Tally tally) {
        this.part = part;
        this.door = door;
        this.known = known;
        this.reading = reading;
        this.tally = tally;
    }

    /** Where articles are pushed to. */
    public InetSocketAddress address() {
        return door.address();
    }

    @Override
    public Step next() throws IOException {
        if (ready.isEmpty()) {
            var delivery = door.next();
            if (delivery.isPresent()) {
                take(delivery.get());
            }
        }
        var step = ready.poll();
        return step == null ? new Step.Idle() : step;
    }

    /** Everything up to the mark is safe: so are the deliveries that came before it. */
    @Override
    public void published(Mark upTo) {
        if (!waiting.containsKey(upTo)) {
            return;
        }
        var answers = waiting.entrySet().iterator();
        var isReached = false;
        while (!isReached && answers.hasNext()) {
            var next = answers.next();
            isReached = next.getKey().equals(upTo);
            next.getValue().delivery().receipt().complete(next.getValue().receipt());
            answers.remove();
        }
        tally.succeeded();
    }

    @Override
    public void close() {
        door.close();
    }

    private void take(Delivery delivery) throws IOException {
        tally.waitingSince(delivery.at());
        if (known.contains(delivery.key())) {
            tally.addKnown();
            delivery.receipt().complete(Receipt.DUPLICATE);
            return;
        }
        var items = reading.items(delivery.body());
        for (var index = known.itemsOf(delivery.key()); index < items.size(); index++) {
            ready.add(arrived(delivery, items, index));
        }
        var mark = mark(known.finished(delivery.key()));
        ready.add(new Step.Moved(mark, ""));
        waiting.put(mark, new Answer(delivery, Receipt.of(items)));
        tally.waitingSince(null);
    }

    private Step arrived(Delivery delivery, List<Item> items, int index) {
        tally.add(items.get(index));
        var position = known.after(delivery.key(), index + 1);
        return new Step.Arrived(items.get(index), part + "#" + delivery.key() + "." + index, mark(position));
    }

    private Mark mark(Position position) {
        return new Mark(part, position);
    }
}
