package io.lodewire.sink.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.flat.Column;
import io.lodewire.sink.flat.FlatAction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One policy action a row under a row of names, as RFC 4180 has it but with LF at the end of a line.
 *
 * <p>What is not stated is empty; an empty text is {@code ""}.
 */
final class CsvWriter implements ChunkFileWriter {

    private final Appender file;
    private boolean headed;

    CsvWriter(Path file) {
        this.file = new Appender(file, Compression.NONE);
    }

    @Override
    public void write(Event event) throws IOException {
        if (!headed) {
            line(FlatAction.COLUMNS.stream().map(Column::name).collect(Collectors.joining(",")));
            headed = true;
        }
        var action = FlatAction.of(event);
        line(FlatAction.COLUMNS.stream()
                .map(column -> cell(column.value(action)))
                .collect(Collectors.joining(",")));
        file.flushIfFull();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public long buffered() {
        return file.buffered();
    }

    @Override
    public boolean spill() throws IOException {
        file.flush();
        return true;
    }

    @Override
    public void finish() throws IOException {
        file.flush();
    }

    private void line(String cells) throws IOException {
        file.pending().write((cells + "\n").getBytes(UTF_8));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        return text.isEmpty() || text.chars().anyMatch(CsvWriter::needsQuotes)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static boolean needsQuotes(int character) {
        return character == ',' || character == '"' || character == '\n' || character == '\r';
    }
}
