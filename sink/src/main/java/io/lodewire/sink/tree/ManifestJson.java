package io.lodewire.sink.tree;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lodewire.sink.failure.SinkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Manifests as JSON; keys that a later version adds are passed over. */
public final class ManifestJson {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ManifestJson() {}

    static byte[] write(Manifest manifest) throws IOException {
        return JSON.writeValueAsBytes(manifest);
    }

    /** A manifest that is damaged or of a later form is an exception that names it. */
    public static Manifest read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try {
            var manifest = JSON.readValue(bytes, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new SinkException(
                        "%s is of format %d, which this version cannot read".formatted(file, manifest.format()));
            }
            return manifest;
        } catch (JacksonException e) {
            throw new SinkException("%s is damaged: %s".formatted(file, e.getOriginalMessage()), e);
        }
    }
}
