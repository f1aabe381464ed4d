package io.lodewire.sink;

import io.lodewire.sink.chunk.FileCounts;
import io.lodewire.sink.topic.TopicCounts;

/**
 * How a sink is doing.
 *
 * @param running false before the start, after the end, and once a part has failed
 */
public record SinkStatus(boolean running, FileCounts files, TopicCounts topics) {}
