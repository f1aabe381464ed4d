package io.lodewire.ingest.source;

import io.lodewire.ingest.format.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a source has told, in order, and the positions that a publisher would hold after it. */
final class Taken implements Positions {

    private final List<Step.Arrived> arrived = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Position> positions = new HashMap<>();

    /** Takes at most the given number of items, from where it stands. */
    Taken take(Source source, int most) {
        arrived.clear();
        notes.clear();
        try (var arrivals = source.open(this)) {
            var step = arrivals.next();
            while (!(step instanceof Step.Ended)) {
                note(step);
                if (arrived.size() == most) {
                    break;
                }
                step = arrivals.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Taken takeAll(Source source) {
        return take(source, Integer.MAX_VALUE);
    }

    List<String> labels() {
        return arrived.stream().map(Step.Arrived::item).map(Taken::label).toList();
    }

    List<String> places() {
        return arrived.stream().map(Step.Arrived::place).toList();
    }

    List<String> notes() {
        return notes;
    }

    @Override
    public Position of(String part) {
        return positions.getOrDefault(part, Position.START);
    }

    private void note(Step step) {
        if (step instanceof Step.Arrived item) {
            arrived.add(item);
            positions.put(item.after().part(), item.after().position());
        } else if (step instanceof Step.Moved moved) {
            positions.put(moved.to().part(), moved.to().position());
            if (!moved.note().isEmpty()) {
                notes.add(moved.note());
            }
        }
    }

    private static String label(Item item) {
        return item.fold(
                story -> story.article().text().headline(),
                Item.SetAside::item,
                bad -> bad.flaw().name());
    }
}
