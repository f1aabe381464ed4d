package io.lodewire.ingest.source.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxSourceTest {

    private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");
    private static final String TWO = line("1") + line("2");

    @TempDir
    private Path inbox = Path.of("");

    private final Map<String, Position> positions = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private Optional<Mark> last = Optional.empty();

    @Test
    void shouldMoveAFileAwayOnceItsArticlesAreSafe() throws IOException {
        drop("a.jsonl", TWO, NOW.minusSeconds(10));

        try (var arrivals = source().open(this::position)) {
            take(arrivals, 4);
            assertThat(ids).containsExactly("1", "2");
            assertThat(inbox.resolve("a.jsonl")).exists();

            publish(arrivals);
        }

        assertThat(inbox.resolve("a.jsonl")).doesNotExist();
        assertThat(inbox.resolve("done/a.jsonl")).hasContent(TWO);
    }

    @Test
    void shouldMoveAFileThatWasPublishedBeforeItsEndWasSeen() throws IOException {
        drop("a.jsonl", TWO, NOW.minusSeconds(10));

        try (var arrivals = source().open(this::position)) {
            take(arrivals, 3);
            publish(arrivals);
            take(arrivals, 1);
        }

        assertThat(inbox.resolve("done/a.jsonl")).exists();
    }

    @Test
    void shouldLeaveAloneWhatIsStillWritten() throws IOException {
        drop("fresh.jsonl", TWO, NOW.minusSeconds(1));
        drop(".hidden.jsonl", TWO, NOW.minusSeconds(10));
        drop("done/old.jsonl", TWO, NOW.minusSeconds(10));

        try (var arrivals = source().open(this::position)) {
            take(arrivals, 3);
        }

        assertThat(ids).isEmpty();
    }

    @Test
    void shouldKeepTheReasonBesideAFileThatFailed() throws IOException {
        drop("bad.jsonl", line("1") + "{\"title\": }\n", NOW.minusSeconds(10));

        try (var arrivals = source().open(this::position)) {
            take(arrivals, 4);
            publish(arrivals);
        }

        assertThat(ids).containsExactly("1");
        assertThat(inbox.resolve("failed/bad.jsonl")).exists();
        assertThat(inbox.resolve("failed/bad.jsonl.reason.txt")).content(UTF_8).contains("bad.jsonl#1", "MALFORMED");
    }

    @Test
    void shouldGoOnAfterARestartWithNothingLostAndNothingTwice() throws IOException {
        drop("a.jsonl", TWO, NOW.minusSeconds(10));
        try (var arrivals = source().open(this::position)) {
            take(arrivals, 1);
            publish(arrivals);
        }

        try (var arrivals = source().open(this::position)) {
            take(arrivals, 4);
            publish(arrivals);
        }

        assertThat(ids).containsExactly("1", "2");
        assertThat(inbox.resolve("done/a.jsonl")).exists();
    }

    @Test
    void shouldMoveAFileThatAnEarlierRunHadPublishedWhole() throws IOException {
        drop("a.jsonl", TWO, NOW.minusSeconds(10));
        try (var arrivals = source().open(this::position)) {
            take(arrivals, 3);
            last.ifPresent(mark -> positions.put(mark.part(), mark.position()));
        }

        try (var arrivals = source().open(this::position)) {
            take(arrivals, 1);
        }

        assertThat(ids).containsExactly("1", "2");
        assertThat(inbox.resolve("done/a.jsonl")).exists();
    }

    @Test
    void shouldNeverOverwriteWhatIsDone() throws IOException {
        drop("done/a.jsonl", "first", NOW);
        drop("a.jsonl", TWO, NOW.minusSeconds(10));

        try (var arrivals = source().open(this::position)) {
            take(arrivals, 4);
            publish(arrivals);
        }

        assertThat(inbox.resolve("done/a.jsonl")).hasContent("first");
        assertThat(inbox.resolve("done/a.jsonl.1")).hasContent(TWO);
    }

    @Test
    void shouldTellHowItIsDoing() throws IOException {
        drop("a.jsonl", line("1") + "{\"title\": }\n", NOW.minusSeconds(10));
        var source = source();

        try (var arrivals = source.open(this::position)) {
            take(arrivals, 1);
            assertThat(source.status().lag()).isEqualTo(Duration.ofSeconds(10));
            take(arrivals, 3);
        }

        assertThat(source.status().counts().stories()).isEqualTo(1);
        assertThat(source.status().counts().rejected()).isEqualTo(1);
        assertThat(source.status().lastSuccess()).contains(NOW);
        assertThat(source.status().lag()).isZero();
    }

    private void take(Arrivals arrivals, int steps) throws IOException {
        for (var count = 0; count < steps; count++) {
            var step = arrivals.next();
            if (step instanceof Step.Arrived arrived) {
                if (arrived.item() instanceof Item.Story story) {
                    ids.add(story.article().id().itemUri());
                }
                last = Optional.of(arrived.after());
            } else if (step instanceof Step.Moved moved) {
                last = Optional.of(moved.to());
            }
        }
    }

    private void publish(Arrivals arrivals) throws IOException {
        var mark = last.orElseThrow();
        positions.put(mark.part(), mark.position());
        arrivals.published(mark);
    }

    private Position position(String part) {
        return positions.getOrDefault(part, Position.START);
    }

    private InboxSource source() {
        var folder = new InboxFolder(inbox, Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(2));
        var limits = Limits.standard();
        return new InboxSource("inbox", folder, WireFormats.all(limits), limits, Duration.ofMillis(1));
    }

    private void drop(String name, String content, Instant changed) throws IOException {
        var file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    private static String line(String id) {
        return "{\"id\": \"%s\", \"title\": \"t\", \"body\": \"b\"}\n".formatted(id);
    }
}
