package io.lodewire.app.crash;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A stand-in for a program under test: copies the topic {@code in} to {@code out}, exactly once or carelessly. */
final class Copier implements AutoCloseable {

    private static final TopicPartition IN = new TopicPartition("in", 0);

    private static final String GROUP = "copier";

    private final KafkaConsumer<String, String> consumer;
    private final KafkaProducer<String, String> producer;

    private Copier(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "transactional.id", GROUP),
                new StringSerializer(),
                new StringSerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        GROUP,
                        "max.poll.records",
                        20,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /** The address of the broker, and whether to be careless: to forget after a crash how far it has come. */
    public static void main(String[] arguments) {
        var careless = Boolean.parseBoolean(arguments[1]);
        try (var copier = new Copier(arguments[0])) {
            copier.run(careless);
        }
    }

    private void run(boolean careless) {
        producer.initTransactions();
        consumer.assign(List.of(IN));
        while (!Thread.currentThread().isInterrupted()) {
            var stories = consumer.poll(Duration.ofMillis(100)).records(IN);
            if (!stories.isEmpty()) {
                copy(stories, careless);
            }
        }
    }

    private void copy(List<ConsumerRecord<String, String>> stories, boolean careless) {
        producer.beginTransaction();
        for (var story : stories) {
            var unused = producer.send(new ProducerRecord<>("out", story.key(), story.value()));
        }
        if (!careless) {
            var next = new HashMap<TopicPartition, OffsetAndMetadata>();
            next.put(IN, new OffsetAndMetadata(stories.get(stories.size() - 1).offset() + 1));
            producer.sendOffsetsToTransaction(next, consumer.groupMetadata());
        }
        producer.commitTransaction();
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
