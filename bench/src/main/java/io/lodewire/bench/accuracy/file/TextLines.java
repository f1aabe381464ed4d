package io.lodewire.bench.accuracy.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The lines of a UTF-8 text file that hold something; a gzipped file is recognised by its first bytes. */
public final class TextLines {

    /** A line with its number, the first is 1. */
    public record Line(int number, String text) {}

    private static final int GZIP_MAGIC = 0x1f8b;

    private TextLines() {}

    public static List<Line> read(Path file) {
        return with(file, Stream::toList);
    }

    /** The first line that is not blank, empty for an empty file. */
    public static Optional<String> first(Path file) {
        return with(file, lines -> lines.map(Line::text).findFirst());
    }

    /** Hands the lines over one by one, so that a file may be larger than memory. */
    static <R> R with(Path file, Function<Stream<Line>, R> reading) {
        try (var reader = open(file)) {
            var number = new int[1];
            return reading.apply(reader.lines()
                    .map(text -> new Line(++number[0], text.strip()))
                    .filter(line -> !line.text().isEmpty()));
        } catch (NoSuchFileException e) {
            throw new InputException("no such file: " + file, e);
        } catch (IOException | UncheckedIOException e) {
            throw new InputException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new BufferedReader(new InputStreamReader(plain(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static InputStream plain(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        var magic = bytes.read() << 8 | bytes.read();
        bytes.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(bytes) : bytes;
    }
}
