package io.lodewire.sink.file;

import io.lodewire.sink.chunk.PartitionFiles;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.failure.SinkException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the partitions that the group gives to this sink into their files; one thread, one consumer. */
final class FileLoop implements ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(FileLoop.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration OFFSET_COMMIT = Duration.ofSeconds(3);

    private final Consumer<byte[], byte[]> consumer;
    private final PartitionOpener opener;
    private final Function<String, Source> sources;
    private final Inlet inlet;
    private final Map<TopicPartition, PartitionFiles> assigned = new LinkedHashMap<>();

    FileLoop(Consumer<byte[], byte[]> consumer, PartitionOpener opener, Function<String, Source> sources, Inlet inlet) {
        this.consumer = consumer;
        this.opener = opener;
        this.sources = sources;
        this.inlet = inlet;
    }

    /**
     * Works until told to stop, then makes visible what is open. After a failure what is open is dropped: half an event may
     * stand in it, and the consumer's last act on closing is to take the partitions away, which would make it visible.
     */
    void work(BooleanSupplier stopping) throws IOException {
        try {
            read(stopping);
            for (var files : assigned.entrySet()) {
                commit(files.getKey(), files.getValue());
            }
        } finally {
            assigned.clear();
        }
    }

    private void read(BooleanSupplier stopping) throws IOException {
        while (!stopping.getAsBoolean()) {
            var batch = consumer.poll(POLL);
            for (var partition : batch.partitions()) {
                take(partition, batch.records(partition));
            }
            for (var files : assigned.entrySet()) {
                if (files.getValue().isDue()) {
                    commit(files.getKey(), files.getValue());
                }
            }
        }
    }

    private void take(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) throws IOException {
        var files = Optional.ofNullable(assigned.get(partition)).orElseThrow();
        var source = sources.apply(partition.topic());
        for (var record : records) {
            var event = inlet.read(record);
            if (event.isPresent()) {
                files.add(record.offset(), event.get(), inlet.targets(source, event.get()));
            } else {
                files.setAside(record.offset());
            }
            if (files.isDue() && !commit(partition, files)) {
                return;
            }
        }
        files.advanceTo(consumer.position(partition));
    }

    /** False when another sink was faster, and the rest of what was read is to be dropped. */
    private boolean commit(TopicPartition partition, PartitionFiles files) throws IOException {
        if (!files.isOpen()) {
            return true;
        }
        inlet.flush();
        if (files.commit()) {
            commitOffset(partition, files.next());
            return true;
        }
        LOG.warn("another sink has written {} up to offset {}; going on from there", partition, files.next());
        consumer.seek(partition, files.next());
        return false;
    }

    private void commitOffset(TopicPartition partition, long next) {
        try {
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(next)), OFFSET_COMMIT);
        } catch (CommitFailedException | RebalanceInProgressException | RetriableException e) {
            LOG.debug("the offset of {} was not committed; the manifests hold it all the same", partition, e);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        var oldest = consumer.beginningOffsets(partitions);
        var newest = consumer.endOffsets(partitions);
        forEach(partitions, partition -> {
            var files = opener.open(partition);
            var resume = files.recover();
            var range = new Range(partition, offset(oldest, partition), offset(newest, partition));
            consumer.seek(partition, resume.isPresent() ? range.require(resume.getAsLong()) : range.oldest());
            assigned.put(partition, files);
        });
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        forEach(partitions, partition -> {
            var files = assigned.remove(partition);
            if (files != null) {
                commit(partition, files);
            }
        });
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        forEach(partitions, partition -> {
            var files = assigned.remove(partition);
            if (files != null) {
                files.abandon();
            }
        });
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return Optional.ofNullable(offsets.get(partition)).orElseThrow();
    }

    private static void forEach(Collection<TopicPartition> partitions, Step step) {
        try {
            for (var partition : partitions) {
                step.with(partition);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rebalance does with one partition. */
    private interface Step {

        void with(TopicPartition partition) throws IOException;
    }

    /** The offsets that a partition still has. */
    private record Range(TopicPartition partition, long oldest, long newest) {

        long require(long next) {
            if (next < oldest) {
                throw new SinkException(
                        "The events of %s from offset %d to %d were deleted before they were written to files. "
                                        .formatted(partition, next, oldest - 1)
                                + "To begin anew, name another output directory.");
            }
            if (next > newest) {
                throw new SinkException(
                        "%s ends at offset %d, but files were written up to %d: it was created again, or lost events. "
                                        .formatted(partition, newest, next)
                                + "To begin anew, name another output directory.");
            }
            return next;
        }
    }
}
