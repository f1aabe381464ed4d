package io.lodewire.enrich.geonames;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** A file in the format of the GeoNames dumps: nineteen columns parted by tabs; plain, gzip or zip. */
public final class GeoNamesFile {

    private static final int COLUMNS = 19;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int ZIP_MAGIC = 0x504b;

    private final Path path;

    public GeoNamesFile(Path path) {
        this.path = path;
    }

    /**
     * Hands over each place in the order of the file.
     *
     * @return number of lines that are no place
     */
    public long forEach(Consumer<GeoPlace> taker) throws IOException {
        long broken = 0;
        try (var lines = new BufferedReader(new InputStreamReader(unpacked(), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var place = parse(line);
                place.ifPresent(taker);
                broken += place.isPresent() || line.isBlank() ? 0 : 1;
            }
        }
        return broken;
    }

    private InputStream unpacked() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path));
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        if (magic == GZIP_MAGIC) {
            return new GZIPInputStream(in);
        }
        return magic == ZIP_MAGIC ? firstEntry(new ZipInputStream(in)) : in;
    }

    private InputStream firstEntry(ZipInputStream zip) throws IOException {
        if (zip.getNextEntry() == null) {
            throw new IOException(path + " is an empty archive");
        }
        return zip;
    }

    static Optional<GeoPlace> parse(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GeoPlace(
                    Long.parseLong(cells[0]),
                    cells[1],
                    cells[2],
                    Double.parseDouble(cells[4]),
                    Double.parseDouble(cells[5]),
                    cells[6] + "." + cells[7],
                    cells[8],
                    cells[10],
                    cells[14].isEmpty() ? 0 : Long.parseLong(cells[14])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The place as a line of a dump; columns that nobody here reads stay empty. */
    static String format(GeoPlace place) {
        int dot = place.feature().indexOf('.');
        return String.join(
                "\t",
                Long.toString(place.geonameId()),
                place.name(),
                place.asciiName(),
                "",
                Double.toString(place.latitude()),
                Double.toString(place.longitude()),
                place.feature().substring(0, dot),
                place.feature().substring(dot + 1),
                place.country(),
                "",
                place.admin1(),
                "",
                "",
                "",
                Long.toString(place.population()),
                "",
                "",
                "",
                "");
    }
}
