package io.lodewire.app.registry;

import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * An Apicurio Registry in a process of its own, on loopback, its contents in memory. The build's profile {@code long} fetches
 * its archive; without it the tests that need a registry are skipped.
 */
final class Apicurio implements AutoCloseable {

    private static final Path ARCHIVE = Path.of("target/registry/apicurio-registry-app-3.0.9-all.tar.gz");
    private static final String RUNNER = "apicurio-registry-app-3.0.9-runner.jar";
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final RegistryClient client;

    private Apicurio(Process process, URI url) {
        this.process = process;
        this.client = new RegistryClient(url);
    }

    /** Unpacks the registry into the directory and waits until it answers. */
    static Apicurio start(Path directory) throws IOException, InterruptedException {
        assumeThat(ARCHIVE)
                .as("the registry's archive, which 'mvn verify -Plong' fetches")
                .exists();
        run(List.of("tar", "-xzf", ARCHIVE.toAbsolutePath().toString(), "-C", directory.toString()));
        int port = freePort();
        var log = directory.resolve("registry.log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-jar",
                        RUNNER)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        var registry = new Apicurio(process, URI.create("http://127.0.0.1:" + port + "/apis/ccompat/v7"));
        await().atMost(START_LIMIT).until(() -> registry.answers(log));
        return registry;
    }

    /** What {@code schema.registry.url} takes. */
    String url() {
        return client.url().toString();
    }

    /** Speaks with it as its other users do. */
    RegistryClient client() {
        return client;
    }

    /** Stops it where it stands: it takes connections and answers none. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets it go on after {@link #freeze}. */
    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean answers(Path log) throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the registry ended by itself: " + Files.readString(log));
        }
        return client.isUp();
    }

    private void signal(String name) throws IOException, InterruptedException {
        run(List.of("kill", "-" + name, Long.toString(process.pid())));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(command + " ended with " + code);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
