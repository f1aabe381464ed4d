package io.lodewire.app.run;

import io.lodewire.app.config.ConfigException;
import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.enrich.geonames.GeoNamesImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The places that {@code gazetteer import} left for the enrichment.
 *
 * @param path where they are, or would be
 * @param wanted whether the settings name the file, so that it must be there
 */
public record Gazetteer(Path path, boolean wanted) {

    private static final String FILE = "gazetteer.tsv.gz";

    /** The file that the settings name, else the one in the data directory. */
    public static Gazetteer of(Settings settings) {
        return settings.find(Key.GAZETTEER_PATH)
                .map(path -> new Gazetteer(Path.of(path), true))
                .orElseGet(() -> new Gazetteer(settings.path(Key.DATA_DIR).resolve(FILE), false));
    }

    /** The enrichment with these places, or without if there are none. */
    public ArticleEnricher enricher() {
        if (Files.exists(path)) {
            try {
                return ArticleEnricher.with(path);
            } catch (IOException e) {
                throw new UncheckedIOException("the gazetteer " + path + " cannot be read: " + e.getMessage(), e);
            }
        }
        if (wanted) {
            throw new ConfigException("there is no gazetteer at %s (%s); 'lodewire gazetteer import FILE' makes one"
                    .formatted(path, Key.GAZETTEER_PATH.key()));
        }
        return ArticleEnricher.standard();
    }

    /** Takes the places of a GeoNames dump, in the place of earlier ones. */
    public GeoNamesImport.Summary take(Path dump) throws IOException {
        return GeoNamesImport.run(dump, path);
    }

    /** Forgets them; false when there were none. */
    public boolean remove() throws IOException {
        return Files.deleteIfExists(path);
    }
}
