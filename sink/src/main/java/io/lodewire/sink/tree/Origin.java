package io.lodewire.sink.tree;

import java.util.regex.Pattern;

/**
 * The partition that a chain of chunks is cut from.
 *
 * @param topicId Kafka's own id of the topic, which a topic of the same name that was created again does not share
 */
public record Origin(String clusterId, String topicId, String topic, int partition) {

    /** The name of the chunk that begins at an offset, also the name of its manifest without the ending. */
    String chunk(long first) {
        return "%s-p%d-%012d".formatted(topic, partition, first);
    }

    Pattern manifestNames() {
        return Pattern.compile(Pattern.quote("%s-p%d-".formatted(topic, partition)) + "(\\d{12,})\\.json");
    }

    /** The name of a finished file of the chunk, without folder. */
    String fileName(long first, long last, StagedFile file) {
        var part = file.part() == 0 ? "" : "." + file.part();
        return "p%d-%012d-%012d%s.%s".formatted(partition, first, last, part, file.extension());
    }

    @Override
    public String toString() {
        return "partition %d of %s".formatted(partition, topic);
    }
}
