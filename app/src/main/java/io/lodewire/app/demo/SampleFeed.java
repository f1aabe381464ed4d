package io.lodewire.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The bundled sample: stories about real events in four formats, written for Lodewire; one line of it is broken. */
final class SampleFeed {

    private static final List<String> FILES = List.of(
            "01-russia-road-map.txt",
            "02-china-export-controls.txt",
            "03-indonesia-nickel.txt",
            "04-archive.jsonl",
            "05-critical-list.ninjs.json",
            "06-opec.ninjs.json",
            "07-picture.ninjs.json",
            "08-archive-1987.sgm");

    private static final String ROUTES = "routes.yaml";

    private SampleFeed() {}

    /** Writes the feed into the folder, which is made. */
    static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var name : FILES) {
            copy(name, folder.resolve(name));
        }
    }

    /** Writes the sample's routes into the file. */
    static void unpackRoutes(Path file) throws IOException {
        copy(ROUTES, file);
    }

    private static void copy(String name, Path target) throws IOException {
        try (var in = SampleFeed.class.getResourceAsStream("/io/lodewire/app/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample " + name + " is missing");
            }
            Files.copy(in, target);
        }
    }
}
