package io.lodewire.app.replay.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    private Path directory;

    @Test
    void shouldFindNothingBetweenEqualRunsWhateverTheirFiles() throws IOException {
        var tin = story("1", region("BO", "FOCUS"), "");
        var zinc = story("2", region("PE", "FOCUS"), "");
        write("a", "dt=2025-11-04/0.jsonl", tin, zinc);
        write("b", "dt=2025-11-04/0.jsonl", zinc);
        write("b", "dt=2025-11-05/1.jsonl", tin);

        assertThat(diff()).isEqualTo(new RunDiff(2, 2, 0, 0, List.of()));
    }

    @Test
    void shouldCountWhatWasAddedRemovedAndChangedByCode() throws IOException {
        write("a", "0.jsonl", story("1", region("RU", "FOCUS"), ""), story("2", region("RU", "FOCUS"), ""));
        write("b", "0.jsonl", story("1", region("SU", "FOCUS"), ""), story("2", region("RU", "MENTION"), ""));

        var diff = diff();

        assertThat(diff.equal()).isZero();
        assertThat(diff.changes())
                .containsExactly(
                        new CodeChange(TagKind.REGION, "RU", 0, 1, 1, List.of("-wire|1|1", "~wire|2|1")),
                        new CodeChange(TagKind.REGION, "SU", 1, 0, 0, List.of("+wire|1|1")));
    }

    @Test
    void shouldTellActionsOfOneCodeApartAndPassOverTheirIds() throws IOException {
        write("a", "0.jsonl", story("1", "", action("a1", "SIGNED")));
        write("b", "0.jsonl", story("1", "", action("b1", "SIGNED") + "," + action("b2", "IN_FORCE")));

        assertThat(diff().changes())
                .containsExactly(new CodeChange(TagKind.ACTION, "export-ban", 1, 0, 0, List.of("+wire|1|1")));
    }

    @Test
    void shouldCountStoriesOfOneRunOnly() throws IOException {
        write("a", "0.jsonl", story("1", "", ""), story("2", "", ""), story("3", "", ""));
        write("b", "0.jsonl", story("3", "", ""), story("4", "", ""));

        assertThat(diff()).isEqualTo(new RunDiff(1, 1, 2, 1, List.of()));
    }

    @Test
    void shouldShowAFewExamplesOnly() throws IOException {
        for (var i = 0; i < 9; i++) {
            write("a", i + ".jsonl", story("" + i, "", ""));
            write("b", i + ".jsonl", story("" + i, region("CL", "FOCUS"), ""));
        }

        assertThat(diff().changes()).singleElement().satisfies(change -> {
            assertThat(change.added()).isEqualTo(9);
            assertThat(change.examples()).hasSize(3);
        });
    }

    @Test
    void shouldSayThatARunHasNoFiles() {
        assertThatThrownBy(this::diff).isInstanceOf(IOException.class).hasMessageContaining("no files");
    }

    private RunDiff diff() throws IOException {
        return Comparison.of(directory.resolve("a"), directory.resolve("b"));
    }

    private void write(String run, String file, String... lines) throws IOException {
        var path = directory.resolve(run).resolve("news.enriched.v1").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }

    private static String story(String id, String regions, String actions) {
        return """
                {"article": {"provider": "wire", "itemUri": "%s", "version": "1"}, "regions": [%s], "commodities": [], "policyActions": [%s]}""".formatted(id, regions, actions);
    }

    private static String region(String code, String salience) {
        return """
                {"code": "%s", "salience": "%s"}""".formatted(code, salience);
    }

    private static String action(String id, String status) {
        return """
                {"actionId": "%s", "action": "export-ban", "status": "%s"}""".formatted(id, status);
    }
}
