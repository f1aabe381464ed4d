package io.lodewire.sink.route;

import io.lodewire.sink.event.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The routes of one sink, in the order of their file. */
public record Routes(List<Route> all) {

    public Routes {
        all = List.copyOf(all);
    }

    /** Both streams whole, into files named by the topic, as JSON Lines. */
    public static Routes standard() {
        try (var bundled = Objects.requireNonNull(Routes.class.getResourceAsStream("routes.yaml"))) {
            return parse("routes.yaml", new String(bundled.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a routes file; all its problems are in one {@link RoutesException}. */
    public static Routes read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new RoutesException(file.toString(), List.of("no such file"));
        } catch (IOException e) {
            throw new RoutesException(file.toString(), List.of("cannot be read: " + e));
        }
    }

    /** Reads the text of a routes file; the name is for messages. */
    public static Routes parse(String name, String yaml) {
        return new RoutesReader(name).read(yaml);
    }

    public List<Route> withTopic() {
        return all.stream().filter(route -> route.topic().isPresent()).toList();
    }

    public List<Route> withFiles() {
        return all.stream().filter(route -> route.files().isPresent()).toList();
    }

    /** The sources that the given routes begin at. */
    public static Set<Source> sources(List<Route> routes) {
        return routes.stream().map(Route::from).collect(Collectors.toUnmodifiableSet());
    }
}
