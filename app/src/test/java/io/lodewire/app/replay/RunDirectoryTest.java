package io.lodewire.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.app.replay.RunFacts.Origin;
import io.lodewire.app.replay.RunFacts.Tempo;
import io.lodewire.app.replay.RunFacts.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final RunFacts FULL = new RunFacts(
            new RunId("crash-1987"),
            new Origin(List.of("/archives/a b.tar.gz", "/archives/c=d.zst"), Optional.of("news.raw.v1")),
            new Window(Optional.of("1987-10-01"), Optional.of("1987-11-01T00:00:00Z"), Set.of("reuters", "ap")),
            new Tempo(Optional.of("600x"), Optional.of("100/s")),
            true,
            "out",
            NOW);

    private static final RunFacts BARE = new RunFacts(
            new RunId("bare"),
            new Origin(List.of("a"), Optional.empty()),
            new Window(Optional.empty(), Optional.empty(), Set.of()),
            new Tempo(Optional.empty(), Optional.empty()),
            false,
            "out",
            NOW);

    @TempDir
    private Path data;

    @Test
    void shouldRememberEveryFact() throws IOException {
        for (var facts : List.of(FULL, BARE)) {
            RunDirectory.of(data, facts.id()).begin(facts);

            assertThat(RunDirectory.of(data, facts.id()).facts()).isEqualTo(facts);
        }
        assertThat(RunDirectory.all(data)).extracting(run -> run.id().text()).containsExactly("bare", "crash-1987");
    }

    @Test
    void shouldRememberTheResult() throws IOException {
        var run = RunDirectory.of(data, BARE.id());
        var result = new RunResult(14_000, 3, 12.5, 1_120, 1.5, 9);
        run.begin(BARE);
        assertThat(run.state()).isEqualTo("not sorted");

        run.finish(result);

        assertThat(run.result()).contains(result);
        assertThat(run.state()).isEqualTo("finished");
    }

    @Test
    void shouldSayWhereRunsAreListedWhenThereIsNone() throws IOException {
        assertThat(RunDirectory.all(data)).isEmpty();
        assertThatThrownBy(() -> RunDirectory.of(data, BARE.id()).facts()).hasMessageContaining("replay list");
    }

    @Test
    void shouldForgetARunThatIsDeleted() throws IOException {
        var run = RunDirectory.of(data, BARE.id());
        run.begin(BARE);

        run.delete();

        assertThat(RunDirectory.all(data)).isEmpty();
    }

    @Test
    void shouldNameRunsForTopicsAndFolders() {
        assertThat(RunId.at(Clock.fixed(NOW, ZoneOffset.UTC)).text()).isEqualTo("20261124-100000");
        assertThat(new RunId("r_1").prefix()).isEqualTo("replay.r_1.");
        for (var bad : List.of("", "a.b", "../x", "a b", "x".repeat(61))) {
            assertThatThrownBy(() -> new RunId(bad)).hasMessageContaining("a run's name");
        }
    }

    @Test
    void shouldReadDaysAndTimes() {
        assertThat(Moments.at("1987-10-19")).isEqualTo(Instant.parse("1987-10-19T00:00:00Z"));
        assertThat(Moments.at("1987-10-19T12:30:00Z")).isEqualTo(Instant.parse("1987-10-19T12:30:00Z"));
        assertThatThrownBy(() -> Moments.at("last week")).hasMessageContaining("'last week'");
    }
}
