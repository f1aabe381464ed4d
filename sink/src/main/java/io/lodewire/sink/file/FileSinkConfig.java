package io.lodewire.sink.file;

import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.chunk.Limits;
import io.lodewire.sink.chunk.Rotation;
import io.lodewire.sink.kafka.KafkaAccess;
import io.lodewire.sink.kafka.Member;
import io.lodewire.sink.route.Route;
import java.nio.file.Path;
import java.util.List;

/**
 * What the file sink needs to know.
 *
 * @param member its group is completed by the id of the output directory, so that two directories never share a topic's
 *     partitions between them
 * @param routes those with files
 */
public record FileSinkConfig(
        KafkaAccess kafka,
        Member member,
        TopicCatalogue topics,
        EventSerdes serdes,
        List<Route> routes,
        Path out,
        Rotation rotation,
        Limits limits) {

    public FileSinkConfig {
        routes = List.copyOf(routes);
    }
}
