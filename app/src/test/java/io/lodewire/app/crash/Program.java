package io.lodewire.app.crash;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a JVM of its own, which may be killed; its output and log are appended to one file. */
final class Program implements AutoCloseable {

    private final Process process;
    private final Path log;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Program start(Class<?> main, List<String> arguments, Path log) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        return new Program(process, log);
    }

    /** Fails with the place of the log if the program has ended by itself. */
    void mustRun() {
        if (!process.isAlive()) {
            throw new AssertionError("The program ended by itself with " + process.exitValue() + ", see " + log);
        }
    }

    /** The signal that no process can catch; returns when the process is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until the program has ended by itself, and returns its exit code. */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the program to stop, as Ctrl-C would, and returns its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
