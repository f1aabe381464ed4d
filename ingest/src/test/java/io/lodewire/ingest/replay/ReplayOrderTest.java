package io.lodewire.ingest.replay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.source.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of a replay, held against a plain sort in memory. */
class ReplayOrderTest {

    private record Numbered(int ordinal, Item item) {

        boolean isDated() {
            return PlacedItem.timeOf(item).isPresent();
        }

        Article article() {
            return ((Item.Story) item).article();
        }

        Instant time() {
            return PlacedItem.timeOf(item).orElse(Instant.MAX);
        }
    }

    private static final Comparator<Numbered> PLAIN = (a, b) -> a.isDated() && b.isDated()
            ? Comparator.comparing(Numbered::time)
                    .thenComparing(each -> each.article().id().provider())
                    .thenComparing(each -> each.article().id().itemUri())
                    .thenComparing(each -> each.article().id().version(), ReplayOrderTest::compareVersions)
                    .thenComparing(Numbered::ordinal)
                    .compare(a, b)
            : Comparator.comparing(Numbered::isDated)
                    .reversed()
                    .thenComparing(Numbered::ordinal)
                    .compare(a, b);

    @TempDir
    private Path directory;

    @Test
    void shouldBeThatOfAPlainSort() throws IOException {
        for (var seed = 0; seed < 40; seed++) {
            var items = Items.random(seed, new Random(seed).nextInt(400));

            var spool = spool("plain-" + seed, items, 20_000);

            assertThat(Items.labels(new ReplaySource("r", spool)))
                    .as("seed %d", seed)
                    .isEqualTo(sorted(items));
        }
    }

    @Test
    void shouldBeTheSameWithMoreRunsThanAreMergedAtATime() throws IOException {
        var items = Items.random(7, 3 * ExternalSort.FAN_IN);

        var spool = spool("many", items, 1);

        assertThat(Items.labels(new ReplaySource("r", spool))).isEqualTo(sorted(items));
    }

    @Test
    void shouldGoOnWhereverItWasLeft() throws IOException {
        var source = new ReplaySource("r", spool("resumed", Items.random(3, 200), 5_000));
        var random = new Random(3);
        var positions = new HashMap<String, Position>();
        var taken = new ArrayList<String>();

        for (var part = Items.take(source, positions, 9); !part.isEmpty(); ) {
            taken.addAll(Items.labels(part));
            part = Items.take(source, positions, random.nextInt(1, 30));
        }

        assertThat(taken).isEqualTo(Items.labels(source));
        var last = requireNonNull(positions.get(ReplaySource.part("r")));
        assertThat(ReplaySource.itemsBefore(last)).isEqualTo(200);
    }

    private Spool spool(String name, List<Item> items, long runBytes) throws IOException {
        return new Spooler(directory.resolve(name), StoryFilter.ALL, runBytes)
                .spool(new Items(items), SpoolListener.SILENT)
                .orElseThrow();
    }

    private static List<String> sorted(List<Item> items) {
        var numbered = new ArrayList<Numbered>();
        for (var i = 0; i < items.size(); i++) {
            numbered.add(new Numbered(i, items.get(i)));
        }
        return numbered.stream()
                .sorted(PLAIN)
                .map(each -> Items.label(each.item(), "item " + each.ordinal()))
                .toList();
    }

    /** Numbers by value and before names; two spellings of one number are the same. */
    private static int compareVersions(String a, String b) {
        var bothNumbers = isNumber(a) && isNumber(b);
        return bothNumbers
                ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b))
                : Comparator.comparing(ReplayOrderTest::isNumber)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder())
                        .compare(a, b);
    }

    private static boolean isNumber(String version) {
        return version.matches("\\d+");
    }
}
