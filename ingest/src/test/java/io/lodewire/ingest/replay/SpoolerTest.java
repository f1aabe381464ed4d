package io.lodewire.ingest.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.publish.RandomArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolerTest {

    @TempDir
    private Path directory;

    private int spools;

    @Test
    void shouldNotSortAgainWhatIsComplete() throws IOException {
        spool(Items.random(1, 20), StoryFilter.ALL);
        var before = Files.readAllBytes(Spool.items(directory.resolve("spool")));

        var again = spool(List.of(), StoryFilter.ALL);

        assertThat(again.summary().items()).isEqualTo(20);
        assertThat(Files.readAllBytes(Spool.items(directory.resolve("spool")))).isEqualTo(before);
    }

    @Test
    void shouldMakeTheSameBytesTwice() throws IOException {
        var items = Items.random(2, 300);
        var other = new Spooler(directory.resolve("other"), StoryFilter.ALL, 1_000);

        spool(items, StoryFilter.ALL);
        other.spool(new Items(items), SpoolListener.SILENT);

        assertThat(Spool.items(directory.resolve("other")))
                .hasSameBinaryContentAs(Spool.items(directory.resolve("spool")));
    }

    @Test
    void shouldStartOverWhatWasInterrupted() throws IOException {
        var unfinished = Files.createDirectories(directory.resolve("spool.unfinished"));
        Files.writeString(unfinished.resolve("run-0"), "half of a r");

        var spool = spool(Items.random(1, 20), StoryFilter.ALL);

        assertThat(spool.summary().items()).isEqualTo(20);
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void shouldLeaveNothingWhenItIsStopped() throws IOException {
        var stopping = new SpoolListener() {
            private long read;

            @Override
            public void spooled(long items) {
                read = items;
            }

            @Override
            public boolean isStopped() {
                return read == 5;
            }
        };

        var spool = spooler(StoryFilter.ALL).spool(new Items(Items.random(1, 20)), stopping);

        assertThat(spool).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void shouldTellWhatItHolds() throws IOException {
        var items = Items.random(5, 500);

        var summary = spool(items, StoryFilter.ALL).summary();

        var times = items.stream()
                .flatMap(item -> PlacedItem.timeOf(item).stream())
                .sorted()
                .toList();
        var stories = items.stream().filter(Item.Story.class::isInstance).count();
        assertThat(summary)
                .isEqualTo(new SpoolSummary(
                        500, stories, stories - times.size(), times.get(0), times.get(times.size() - 1)));
        assertThat(Spool.find(directory.resolve("spool")).orElseThrow().summary())
                .isEqualTo(summary);
    }

    @Test
    void shouldTakeTheStoriesOfAWindowAndOfAProvider() throws IOException {
        var filter = new StoryFilter(Instant.ofEpochMilli(0), Instant.ofEpochMilli(50), Set.of("ap"));

        var source = new ReplaySource("r", spool(Items.random(5, 500), filter));

        assertThat(Items.take(source, new HashMap<>(), Integer.MAX_VALUE))
                .filteredOn(step -> step.item() instanceof Item.Story)
                .isNotEmpty()
                .allSatisfy(step -> {
                    var article = ((Item.Story) step.item()).article();
                    assertThat(article.id().provider()).isEqualTo("ap");
                    assertThat(article.timing().publishedAt())
                            .isBetween(Instant.ofEpochMilli(0), Instant.ofEpochMilli(49));
                });
        assertThat(Items.labels(source)).anyMatch(label -> label.contains("MALFORMED"));
    }

    @Test
    void shouldRefuseAWindowThatHoldsNothing() {
        assertThatThrownBy(() -> new StoryFilter(Instant.EPOCH, Instant.EPOCH, Set.of()))
                .hasMessageContaining("nothing lies from");
    }

    @Test
    void shouldKeepWhatIsKnownOfACutFrame() throws IOException {
        var cut = Frame.restored(new byte[] {1, 2, 3}, 9_000_000, "ab12");

        var back = throughASpool(new Item.Malformed(Flaw.ITEM_TOO_LARGE, "too large", cut))
                .frame();

        assertThat(back.bytes()).containsExactly(1, 2, 3);
        assertThat(back.length()).isEqualTo(9_000_000);
        assertThat(back.sha256()).isEqualTo("ab12");
    }

    @Test
    void shouldKeepTheBytesOfAStoryThatMayNotFitTheLog() throws IOException {
        var small = new RandomArticles(1).next();
        var large = new Article(
                small.id(),
                small.revision(),
                small.form(),
                StoryText.of("Tin", "x".repeat(5_000_000)),
                small.timing(),
                small.description(),
                small.rights(),
                small.format());

        assertThat(throughASpool(new Item.Story(large, Items.frame("wire")))
                        .frame()
                        .bytes())
                .hasSize(4);
        assertThat(throughASpool(new Item.Story(small, Items.frame("wire")))
                        .frame()
                        .bytes())
                .isEmpty();
    }

    private Item throughASpool(Item item) throws IOException {
        var spool = new Spooler(directory.resolve("spool-" + spools++), StoryFilter.ALL, 4_000)
                .spool(new Items(List.of(item)), SpoolListener.SILENT)
                .orElseThrow();
        var source = new ReplaySource("r", spool);
        return Items.take(source, new HashMap<>(), 1).get(0).item();
    }

    private Spool spool(List<Item> items, StoryFilter filter) throws IOException {
        return spooler(filter).spool(new Items(items), SpoolListener.SILENT).orElseThrow();
    }

    private Spooler spooler(StoryFilter filter) {
        return new Spooler(directory.resolve("spool"), filter, 4_000);
    }
}
