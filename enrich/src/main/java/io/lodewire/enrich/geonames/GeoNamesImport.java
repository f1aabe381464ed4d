package io.lodewire.enrich.geonames;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** Takes from a GeoNames dump what news speaks of, and leaves it where the engine finds it at its next start. */
public final class GeoNamesImport {

    /**
     * What became of the lines of a dump.
     *
     * @param taken places that the engine will know
     * @param left places of no use to news, such as mountains
     * @param broken lines that are no place
     */
    public record Summary(long taken, long left, long broken) {}

    private final Path dump;
    private long taken;
    private long left;

    private GeoNamesImport(Path dump) {
        this.dump = dump;
    }

    /** Writes the places of the dump to the target, replacing it at once when all is written; a dump without any is refused. */
    public static Summary run(Path dump, Path target) throws IOException {
        if (!Files.isRegularFile(dump)) {
            throw new IOException("there is no file " + dump);
        }
        return new GeoNamesImport(dump).into(target);
    }

    private Summary into(Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        try {
            long broken = copy(unfinished);
            if (taken == 0) {
                throw new IOException(dump + " holds no place in the GeoNames dump format");
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Summary(taken, left, broken);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private long copy(Path to) throws IOException {
        try (var out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(to)), UTF_8)) {
            return new GeoNamesFile(dump).forEach(place -> take(place, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(GeoPlace place, Writer out) {
        if (!place.isOfUse()) {
            left++;
            return;
        }
        taken++;
        try {
            out.write(GeoNamesFile.format(place) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
