package io.lodewire.sink.file;

import io.lodewire.sink.chunk.PartitionFiles;
import java.io.IOException;
import org.apache.kafka.common.TopicPartition;

/** Opens the files of a partition that the group has given to this sink. */
interface PartitionOpener {

    PartitionFiles open(TopicPartition partition) throws IOException;
}
