package io.lodewire.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.app.Lodewire;
import io.lodewire.app.pipeline.OutputLines;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.schemas.topic.TopicProvisioner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;

/** {@code lodewire replay} as a program of its own, on a broker that outlives it. */
final class ReplayProgram {

    private final String address;
    private final Path directory;
    private final Path archive;

    ReplayProgram(String address, Path directory, Path archive) {
        this.address = address;
        this.directory = directory;
        this.archive = archive;
    }

    /** Runs to the end without being disturbed. */
    void run(String run, int partitions, int threads, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of(archive.toString(), "--run", run));
        arguments.addAll(List.of(more));
        try (var program = start(arguments, settings(partitions, threads))) {
            assertThat(program.end()).as(run).isZero();
        }
    }

    /** Kills the run at marks of its progress, resumes it each time, and lets it come to its end. */
    void runUnderKills(String run, CrashRun kills, int stories) throws Exception {
        var topics = new TopicCatalogue("replay." + run + ".", 2);
        try (var admin = Admin.create(Map.of("bootstrap.servers", address))) {
            new TopicProvisioner(admin).createMissing(topics.all());
        }
        var config = settings(2, 1);
        var isBegun = new AtomicBoolean();
        Callable<Program> next = () -> start(
                isBegun.getAndSet(true) ? List.of("resume", run) : List.of(archive.toString(), "--run", run), config);
        try (var progress = TopicWatch.everything(
                address,
                topics.enrichedArticles().name(),
                record -> new String(record.key(), StandardCharsets.UTF_8))) {
            kills.killAtMarks(next, progress::count, stories);
        }
        try (var last = next.call()) {
            assertThat(last.end()).as("%s after %s", run, kills).isZero();
        }
    }

    OutputLines lines(String run, String topic) {
        return new OutputLines(data().resolve("replay").resolve(run).resolve("out"), topic);
    }

    private Program start(List<String> said, Path config) throws Exception {
        var arguments = new ArrayList<>(List.of("replay"));
        arguments.addAll(said);
        arguments.addAll(
                List.of("--bootstrap-server", address, "--data", data().toString(), "--config", config.toString()));
        return Program.start(Lodewire.class, arguments, directory.resolve("replay.log"));
    }

    private Path settings(int partitions, int threads) throws Exception {
        var file = directory.resolve("settings-%d-%d.properties".formatted(partitions, threads));
        return Files.writeString(file, "topic.partitions = %d%nenrich.threads = %d%n".formatted(partitions, threads));
    }

    private Path data() {
        return directory.resolve("data");
    }
}
