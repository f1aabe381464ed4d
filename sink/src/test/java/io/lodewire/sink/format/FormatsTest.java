package io.lodewire.sink.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.events.DateKind;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.Salience;
import io.lodewire.events.Status;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.route.FileFormat;
import io.lodewire.sink.sample.DuckDb;
import io.lodewire.sink.sample.Samples;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format as others read it. */
class FormatsTest {

    private static final int MANY = 500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"JSONL", "JSONL_GZIP", "JSONL_ZSTD", "PARQUET"})
    void shouldGiveWholeArticlesToDuckDb(FileFormat format) throws IOException {
        var file = write(format, articles());

        assertThat(DuckDb.query("SELECT eventId, article.headline, article.publishedAt IS NULL, len(regions), "
                        + "regions[1].code FROM '%s' ORDER BY ALL LIMIT 2".formatted(file)))
                .containsExactly("e0 | Headline of e0 | true | 1 | CN", "e1 | Headline of e1 | false | 1 | CN");
        assertThat(DuckDb.query("SELECT count(*), count(DISTINCT eventId) FROM '%s'".formatted(file)))
                .containsExactly(MANY + " | " + MANY);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"CSV", "PARQUET_FLAT"})
    void shouldGiveFlatActionsToDuckDb(FileFormat format) throws IOException {
        var file = write(format, actions());

        assertThat(DuckDb.query("SELECT action_id, action, actor, target, commodity, status, deadline, confidence, "
                        + "epoch_ms(published_at::TIMESTAMPTZ), headline FROM '%s' ORDER BY 1 LIMIT 1".formatted(file)))
                .containsExactly(
                        "a0 | export-ban | CN | null | antimony;gallium | IN_FORCE | 2025-12-01 | 0.8 | 1762214400000 | "
                                + "Headline, \"quoted\"\nand broken of story");
        assertThat(DuckDb.query("SELECT count(*) FROM '%s'".formatted(file))).containsExactly("" + MANY);
    }

    @Test
    void shouldGiveArticlesToAvro() throws IOException {
        var file = write(FileFormat.AVRO, articles());

        var read = new ArrayList<String>();
        try (var container =
                new DataFileReader<>(new File(file.toString()), new SpecificDatumReader<>(EnrichedArticle.class))) {
            container.forEach(article -> read.add(article.getEventId()));
        }

        assertThat(read).hasSize(MANY).startsWith("e0", "e1").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"JSONL", "JSONL_GZIP", "JSONL_ZSTD", "CSV", "AVRO"})
    void shouldHoldLittleAfterASpillAndGoOnInTheSameFile(FileFormat format) throws IOException {
        var file = file(format);
        var writer = Format.of(format).begin(file);
        var events = actions();

        writer.write(events.get(0));
        assertThat(writer.buffered() + writer.size()).isPositive();
        assertThat(writer.spill()).isTrue();
        assertThat(writer.buffered()).isZero();
        writer.write(events.get(1));
        writer.finish();

        assertThat(writer.size()).isEqualTo(Files.size(file));
    }

    @Test
    void shouldEndAParquetFileWhenItSpills() throws IOException {
        var file = file(FileFormat.PARQUET);
        var writer = Format.of(FileFormat.PARQUET).begin(file);

        writer.write(articles().get(0));
        assertThat(writer.buffered()).isPositive();
        assertThat(writer.spill()).isFalse();
        writer.finish();

        assertThat(writer.size()).isEqualTo(Files.size(file));
        assertThat(DuckDb.query("SELECT count(*) FROM '%s'".formatted(file))).containsExactly("1");
    }

    @Test
    void shouldRefuseToFlattenAnArticle() throws IOException {
        var writer = Format.of(FileFormat.CSV).begin(file(FileFormat.CSV));

        assertThatThrownBy(() -> writer.write(articles().get(0))).hasMessage("e0 is no policy action");
    }

    private Path write(FileFormat format, List<Event> events) throws IOException {
        var file = file(format);
        var writer = Format.of(format).begin(file);
        for (var n = 0; n < events.size(); n++) {
            writer.write(events.get(n));
            if (n % 100 == 99 && format != FileFormat.PARQUET && format != FileFormat.PARQUET_FLAT) {
                writer.spill();
            }
        }
        writer.finish();
        return file;
    }

    private Path file(FileFormat format) {
        return folder.resolve("events." + format.extension());
    }

    private static List<Event> articles() {
        var events = new ArrayList<Event>();
        for (var n = 0; n < MANY; n++) {
            var article = Samples.article("e" + n, n % 5 == 0 ? null : "2025-11-04T00:00:00Z");
            article.setRegions(List.of(Samples.region("CN", Salience.FOCUS)));
            events.add(Event.of(article));
        }
        return events;
    }

    private static List<Event> actions() {
        var events = new ArrayList<Event>();
        for (var n = 0; n < MANY; n++) {
            var event = Samples.event(Samples.action("export-ban", "export")
                    .setActionId("a" + n)
                    .setStatus(Status.IN_FORCE)
                    .setActor(Samples.parties("CN"))
                    .setCommodities(Samples.goods("antimony", "gallium"))
                    .setDates(List.of(Samples.date(DateKind.DEADLINE, "2025-12-01")))
                    .build());
            event.getArticle().setHeadline("Headline, \"quoted\"\nand broken of story");
            events.add(Event.of(event));
        }
        return events;
    }
}
