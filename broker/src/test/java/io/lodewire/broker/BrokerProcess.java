package io.lodewire.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A broker in a process of its own, which logs everything and may be killed. */
final class BrokerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final Path log;
    private final String bootstrapServers;

    private BrokerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        output = process.inputReader();
        bootstrapServers = firstLine();
    }

    /** Returns when the broker serves clients; its log goes to a file beside its data. */
    static BrokerProcess start(Path data) throws IOException {
        var log = data.resolveSibling(data.getFileName() + ".log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dlog.level=INFO",
                        "-Dlog.level.ours=DEBUG",
                        BrokerProcess.class.getName(),
                        data.toString())
                .redirectError(Redirect.appendTo(log.toFile()))
                .start();
        return new BrokerProcess(process, log);
    }

    /** The child: prints the broker's address and stops when its input ends, as it does when the parent dies. */
    public static void main(String[] arguments) throws IOException {
        try (var broker = EmbeddedBroker.start(BrokerConfig.in(Path.of(arguments[0])))) {
            System.out.println(broker.bootstrapServers());
            System.in.transferTo(System.err);
        }
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    /** The signal that no process can catch. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops the broker in order and returns what else it printed. */
    List<String> stop() throws IOException, InterruptedException {
        process.outputWriter().close();
        var rest = output.lines().toList();
        process.waitFor();
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String firstLine() {
        try {
            return Stream.ofNullable(output.readLine())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The broker did not start, see " + log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
