package io.lodewire.sink.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.schemas.json.EventJson;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.route.FileFormat;
import io.lodewire.sink.sample.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesWriterTest {

    private final Event first = Event.of(Samples.article("first", "2025-11-04T00:00:00Z"));
    private final Event second = Event.of(Samples.article("second", null));

    @TempDir
    private Path folder;

    @Test
    void shouldWriteOneEventALine() throws IOException {
        var file = folder.resolve("a.tmp");
        var writer = Format.of(FileFormat.JSONL).begin(file);

        writer.write(first);
        writer.write(second);
        writer.finish();

        assertThat(file).hasContent(EventJson.line(first.value()) + "\n" + EventJson.line(second.value()) + "\n");
    }

    @Test
    void shouldGoOnInTheSameFileAfterASpill() throws IOException {
        var file = folder.resolve("a.tmp");
        var writer = new JsonLinesWriter(file, Compression.NONE);

        writer.write(first);
        assertThat(writer.spill()).isTrue();
        assertThat(writer.buffered()).isZero();
        writer.write(second);
        writer.finish();

        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(writer.size()).isEqualTo(Files.size(file));
    }

    @Test
    void shouldCountBytesInMemoryAndOnDisk() throws IOException {
        var writer = new JsonLinesWriter(folder.resolve("a.tmp"), Compression.NONE);

        writer.write(first);
        var line = writer.size();
        assertThat(writer.buffered()).isEqualTo(line).isPositive();
        writer.spill();
        writer.write(first);

        assertThat(writer.size()).isEqualTo(2 * line);
        assertThat(writer.buffered()).isEqualTo(line);
    }

    @Test
    void shouldHoldNoMoreThanAMegabyteOnItsOwn() throws IOException {
        var writer = new JsonLinesWriter(folder.resolve("a.tmp"), Compression.NONE);
        var article = Samples.article("long", null);
        article.getArticle().setHeadline("x".repeat(600_000));

        writer.write(Event.of(article));
        writer.write(Event.of(article));

        assertThat(writer.buffered()).isZero();
        assertThat(writer.size()).isGreaterThan(1_200_000);
    }
}
