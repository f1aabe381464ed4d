package io.lodewire.app.replay;

import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Ingestion;
import io.lodewire.app.run.Shutdown;
import io.lodewire.ingest.replay.Spool;
import io.lodewire.ingest.replay.SpoolListener;
import io.lodewire.ingest.replay.Spooler;
import io.lodewire.ingest.replay.StoryFilter;
import io.lodewire.ingest.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sorted stories of a run. */
final class RunSpool {

    private final RunDirectory directory;
    private final RunFacts facts;

    RunSpool(RunDirectory directory, RunFacts facts) {
        this.directory = directory;
        this.facts = facts;
    }

    /** The spool, sorted now unless it is there; empty when the sitting is asked to end before it is. */
    Optional<Spool> open(Cluster cluster, Shutdown shutdown, RunWatcher watcher) throws IOException {
        var spooler = new Spooler(directory.spool(), filter(), Spooler.STANDARD_RUN_BYTES);
        var spool = spooler.spool(origin(cluster), new SpoolListener() {
            @Override
            public void spooled(long items) {
                watcher.sorting(items);
            }

            @Override
            public boolean isStopped() {
                return shutdown.isAsked();
            }
        });
        spool.ifPresent(sorted -> watcher.sorted(sorted.summary()));
        return spool;
    }

    private Source origin(Cluster cluster) {
        var archives = facts.origin().archives().stream().map(Path::of).toList();
        return facts.origin()
                .topic()
                .map(topic -> Ingestion.topic(cluster, topic))
                .orElseGet(() -> Ingestion.files("archive", archives));
    }

    private StoryFilter filter() {
        var window = facts.window();
        return new StoryFilter(
                window.from().map(Moments::at).orElse(null),
                window.to().map(Moments::at).orElse(null),
                window.providers().stream()
                        .map(provider -> provider.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }
}
