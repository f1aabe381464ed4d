package io.lodewire.sink.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lodewire.sink.event.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private static final String WHOLE = """
            routes:
              - name: rare-earth-export-controls
                from: news.policy-actions.v1
                where:
                  action: [export-ban, export-licence, export-restriction]
                  commodity: [rare-earths]
                  minConfidence: 0.5
                not: { status: [DENIED, REJECTED] }
                topic: alerts.rare-earth-exports
                files: { format: jsonl }
              - name: all
                from: news.enriched.v1
                files: { folder: everything }
            """;

    @Test
    void shouldReadEveryPartOfARoute() {
        var routes = Routes.parse("routes.yaml", WHOLE);

        var first = routes.all().get(0);
        assertThat(first.name()).isEqualTo("rare-earth-export-controls");
        assertThat(first.from()).isEqualTo(Source.POLICY_ACTIONS);
        assertThat(first.topic()).contains("alerts.rare-earth-exports");
        assertThat(first.files()).contains(new FileTarget("rare-earth-export-controls", FileFormat.JSONL));
    }

    @Test
    void shouldTellRoutesWithATopicFromThoseWithFiles() {
        var routes = Routes.parse("routes.yaml", WHOLE);

        assertThat(routes.withTopic()).extracting(Route::name).containsExactly("rare-earth-export-controls");
        assertThat(routes.withFiles()).extracting(Route::name).containsExactly("rare-earth-export-controls", "all");
        assertThat(Routes.sources(routes.withTopic())).containsExactly(Source.POLICY_ACTIONS);
    }

    @Test
    void shouldSendBothStreamsWholeToFilesByDefault() {
        var routes = Routes.standard();

        assertThat(routes.withTopic()).isEmpty();
        assertThat(routes.withFiles())
                .extracting(route -> route.files().orElseThrow().folder())
                .containsExactly("news.enriched.v1", "news.policy-actions.v1");
    }

    @Test
    void shouldReadAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("routes.yaml"), WHOLE);

        assertThat(Routes.read(file).all()).hasSize(2);
    }

    @Test
    void shouldSayThatTheFileIsMissing(@TempDir Path folder) {
        var missing = folder.resolve("nowhere.yaml");

        assertThatThrownBy(() -> Routes.read(missing)).hasMessage(missing + ":\n  no such file");
    }

    @Test
    void shouldReadTheCodeOfNorwayAsACode() {
        var routes = Routes.parse("r", "routes: [{name: r, from: news.enriched.v1, where: {region: [NO]}, files: {}}]");

        assertThat(routes.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tpoic: red | route 1 (r): unknown key \"tpoic\", did you mean \"topic\"?",
                "where: {comodity: [tin]} | route 1 (r).where: unknown key \"comodity\", did you mean \"commodity\"?",
                "where: {commodity: [rare-earth]} | route 1 (r).where.commodity: unknown commodity \"rare-earth\", did you mean \"rare-earths\"?",
                "where: {action: [export-bann]} | route 1 (r).where.action: unknown action \"export-bann\", did you mean \"export-ban\"?",
                "where: {action: [export]} | route 1 (r).where.action: \"export\" is a group of actions; write it under group",
                "where: {group: [exports]} | route 1 (r).where.group: unknown group \"exports\", did you mean \"export\"?",
                "where: {region: [UK]} | route 1 (r).where.region: unknown region \"UK\", did you mean \"GB\"?",
                "where: {actor: [china]} | route 1 (r).where.actor: unknown region \"china\", did you mean \"CN\"?",
                "where: {status: [denied]} | route 1 (r).where.status: unknown status \"denied\", did you mean \"DENIED\"?",
                "where: {change: [LIFT]} | route 1 (r).where.change: unknown change \"LIFT\", did you mean \"EASE\"?",
                "where: {direction: [RESTRICTED]} | route 1 (r).where.direction: unknown direction \"RESTRICTED\", did you mean \"RESTRICTIVE\"?",
                "where: {discourse: [NEW]} | route 1 (r).where.discourse: unknown discourse \"NEW\", did you mean \"NEWS\"?",
                "where: {region: [CN], salience: [FOKUS]} | route 1 (r).where.salience: unknown salience \"FOKUS\", did you mean \"FOCUS\"?",
                "where: {salience: FOCUS} | route 1 (r).where.salience: narrows region and commodity, and neither is here",
                "where: {minConfidence: 0.5} | route 1 (r).where.minConfidence: narrows the other lines, and there are none",
                "where: {region: [CN], minConfidence: 50} | route 1 (r).where.minConfidence: expected a number from 0 to 1, not 50",
                "where: {region: [CN], minConfidence: high} | route 1 (r).where.minConfidence: expected a number from 0 to 1, not \"high\"",
                "where: {language: [english]} | route 1 (r).where.language: unknown language \"english\", did you mean \"en\"?",
                "where: {region: []} | route 1 (r).where.region: expected a list with at least one entry",
                "where: {region: [1.5]} | route 1 (r).where.region: expected a word, not 1.5",
                "where: {region: {in: CN}} | route 1 (r).where.region: expected a word, not {\"in\":\"CN\"}",
                "where: {role: [BUYER]} | route 1 (r).where.role: unknown role \"BUYER\", did you mean \"ACTOR\"?",
                "where: {effect: [TIGHTEN]} | route 1 (r).where.effect: unknown effect \"TIGHTEN\", did you mean \"TIGHTENS\"?",
                "where: {published: yesterday} | route 1 (r).where.published: \"yesterday\" is no date; dates look like 2025-12-01, 2025-12, 2025-Q4 or 2025",
                "where: {deadline: {from: 2025-13}} | route 1 (r).where.deadline.from: \"2025-13\" is no date; dates look like 2025-12-01, 2025-12, 2025-Q4 or 2025",
                "where: {published: {from: 2026, to: 2025}} | route 1 (r).where.published: ends before it begins",
                "not: {minConfidence: 0.5} | route 1 (r).not.minConfidence: stands under where only",
                "files: {format: json} | route 1 (r).files.format: unknown format \"json\", did you mean \"jsonl\"?",
                "files: {format: csv} | route 1 (r).files.format: csv has one row for each policy action; take it from news.policy-actions.v1",
                "files: {format: parquet-flat} | route 1 (r).files.format: parquet-flat has one row for each policy action; take it from news.policy-actions.v1",
                "files: {folder: a/b} | route 1 (r).files: \"a/b\" is no folder name: letters, digits, dots, - and _, a letter or digit first",
                "topic: my topic | route 1 (r).topic: \"my topic\" is no topic name: letters, digits, dots, - and _",
                "topic: news.raw.v1 | r: news.raw.v1 is a topic of Lodewire's own; routes cannot write to it"
            })
    void shouldRejectWhatItDoesNotKnow(String line, String problem) {
        var yaml = "routes: [{name: r, from: news.enriched.v1, %s%s}]"
                .formatted(line, line.startsWith("files") ? "" : ", files: {}");

        var rejection = catchThrowableOfType(RoutesException.class, () -> Routes.parse("routes.yaml", yaml));

        assertThat(rejection.problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | routes: expected a list with at least one entry",
                "[] | expected routes with their values",
                "routes: [] | routes: expected a list with at least one entry",
                "route: [] | unknown key \"route\", did you mean \"routes\"?",
                "routes: [x] | route 1: expected name, from, where, not, topic, files with their values",
                "routes: [{from: news.enriched.v1, topic: t}] | route 1: name is missing",
                "routes: [{name: r, topic: t}] | route 1 (r): from is missing",
                "routes: [{name: r, from: news.enriched.v1}] | route 1 (r): leads nowhere: give it a topic, files, or both",
                "routes: [{name: r, from: news.raw.v1, topic: t}] | route 1 (r).from: no route begins at \"news.raw.v1\", did you mean \"news.enriched.v1\"?",
                "routes: [{name: r, from: news.policy-actions.v1, where: {commodity: tin, salience: FOCUS}, topic: t}] | route 1 (r).where.salience: only tags of news.enriched.v1 have one",
                "routes: [{name: r, from: news.policy-actions.v1, where: {flag: NO_DATE}, topic: t}] | route 1 (r).where.flag: only events of news.enriched.v1 have one",
                "routes: [{name: r, from: news.enriched.v1, where: {published: {since: 2025}}, topic: t}] | route 1 (r).where.published: unknown key \"since\", did you mean \"from\"?",
                "routes: [{name: r, from: news.enriched.v1, where: {published: {}}, topic: t}] | route 1 (r).where.published: expected from, to, or both"
            })
    void shouldRejectAFileOfTheWrongShape(String yaml, String problem) {
        var rejection = catchThrowableOfType(RoutesException.class, () -> Routes.parse("routes.yaml", yaml));

        assertThat(rejection.problems()).contains(problem);
    }

    @Test
    void shouldReportAllProblemsTogether() {
        var yaml = """
                routes:
                  - name: one
                    from: news.enriched.v1
                    where: { regio: [CN], commodity: [tinn], status: [DONE] }
                    files: {}
                  - name: one
                    from: news.policy-actions.v1
                    topc: x
                    files: {}
                """;

        var rejection = catchThrowableOfType(RoutesException.class, () -> Routes.parse("routes.yaml", yaml));

        assertThat(rejection).hasMessage("""
                        routes.yaml:
                          route 1 (one).where: unknown key "regio", did you mean "region"?
                          route 1 (one).where.commodity: unknown commodity "tinn", did you mean "tin"?
                          route 1 (one).where.status: unknown status "DONE", did you mean "DENIED"?
                          route 2 (one): unknown key "topc", did you mean "topic"?
                          one: two routes have this name
                          one: its files go to the folder of one; give one of them a folder""");
    }

    @Test
    void shouldRejectATopicWithTwoKindsOfEvent() {
        var yaml = """
                routes:
                  - { name: a, from: news.enriched.v1, topic: mixed }
                  - { name: b, from: news.policy-actions.v1, topic: mixed }
                """;

        assertThatThrownBy(() -> Routes.parse("r", yaml))
                .hasMessageEndingWith("b: mixed would hold two kinds of event; give each kind its own topic");
    }

    @Test
    void shouldSayWhereTheFileIsNoYaml() {
        assertThatThrownBy(() -> Routes.parse("routes.yaml", "routes:\n  - name: [a\n"))
                .isInstanceOf(RoutesException.class)
                .hasMessageContaining("line ");
    }

    @Test
    void shouldRejectAKeyThatStandsTwice() {
        assertThatThrownBy(() -> Routes.parse("r", "routes: []\nroutes: []\n"))
                .isInstanceOf(RoutesException.class)
                .hasMessageContaining("routes");
    }

    @Test
    void shouldRejectAnEmptyFile() {
        assertThatThrownBy(() -> Routes.parse("r", "")).isInstanceOf(RoutesException.class);
    }
}
