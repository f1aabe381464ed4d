package io.lodewire.ingest.publish;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.FilesSource;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The program that the crash test kills: publishes a folder, in small batches, and ends. */
final class PublishFiles {

    private PublishFiles() {}

    /** Bootstrap servers, prefix of the topics, folder. */
    public static void main(String[] arguments) {
        var topics = new TopicCatalogue(arguments[1], 2);
        var config =
                new PublisherConfig(arguments[0], topics, TestLog.SERDES, 50, 1 << 20, Duration.ofSeconds(1), Map.of());
        var source = new FilesSource(
                "inbox", List.of(Path.of(arguments[2])), WireFormats.all(Limits.standard()), Limits.standard());
        new Publisher(config, PublishListener.SILENT, Clock.systemUTC()).publish(source);
    }
}
