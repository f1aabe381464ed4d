package io.lodewire.app.run;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.source.FilesSource;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.feed.FeedsFile;
import io.lodewire.ingest.source.feed.FeedsSource;
import io.lodewire.ingest.source.inbox.InboxSource;
import io.lodewire.ingest.source.push.PushConfig;
import io.lodewire.ingest.source.push.PushSource;
import io.lodewire.ingest.source.status.SourceStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The live sources of this process, each published in a thread of its own, and how they are doing. */
public final class LiveSources {

    private final Cluster cluster;
    private final Parts parts;
    private final PublishListener listener;
    private final Limits limits = Limits.standard();
    private final Formats formats = WireFormats.all(limits);
    private final List<Supplier<List<SourceStatus>>> statuses = new ArrayList<>();

    /** None yet; those that are added become parts of the process. */
    public LiveSources(Cluster cluster, Parts parts, PublishListener listener) {
        this.cluster = cluster;
        this.parts = parts;
        this.listener = listener;
    }

    /** What is in a folder and what comes into it; a file or archive is published once and left where it is. */
    public void addInbox(Path inbox) {
        if (Files.isRegularFile(inbox)) {
            start(new FilesSource("inbox", List.of(inbox), formats, limits));
        } else {
            var source = new InboxSource("inbox", inbox, formats, limits);
            start(source);
            statuses.add(() -> List.of(source.status()));
        }
    }

    /** The feeds of a {@code feeds.yaml}. */
    public void addFeeds(Path file) {
        try {
            var source = new FeedsSource("feeds", FeedsFile.read(file), formats, limits);
            start(source);
            statuses.add(source::statuses);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of feeds " + file + " cannot be read", e);
        }
    }

    /** A port of this machine to which articles are pushed. */
    public void addPush(int port, Optional<String> token) {
        var source = new PushSource("push", PushConfig.onLoopback(port, token), formats, limits, Clock.systemUTC());
        start(source);
        statuses.add(() -> List.of(source.status()));
    }

    /** How each source is doing, in the order in which they were added. */
    public List<SourceStatus> statuses() {
        return statuses.stream().flatMap(each -> each.get().stream()).toList();
    }

    private void start(Source source) {
        parts.add(LivePublishing.start(cluster, source, listener));
    }
}
