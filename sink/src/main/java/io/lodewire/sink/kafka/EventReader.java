package io.lodewire.sink.kafka;

import io.lodewire.schemas.deadletter.DeadLetter;
import io.lodewire.schemas.deadletter.Reason;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.serde.UndecodableRecordException;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** Turns records into events; those that are none go to the dead letters. */
public final class EventReader {

    private final SourceTopics sources;
    private final String deadLetterTopic;
    private final Consumer<ProducerRecord<byte[], byte[]>> deadLetters;
    private final Map<Source, Deserializer<? extends SpecificRecord>> decoders = new EnumMap<>(Source.class);

    /** Takes the topic of the dead letters and what sends them. */
    public EventReader(
            SourceTopics sources,
            EventSerdes serdes,
            String deadLetterTopic,
            Consumer<ProducerRecord<byte[], byte[]>> deadLetters) {
        this.sources = sources;
        this.deadLetterTopic = deadLetterTopic;
        this.deadLetters = deadLetters;
        sources.byName().values().forEach(source -> decoders.put(source, serdes.deserializer(source.eventClass())));
    }

    /** The event, empty when the record was none. */
    public Optional<Event> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            var value = decoder(record).deserialize(record.topic(), record.value());
            if (value != null) {
                return Optional.of(Event.of(value));
            }
            setAside(record, "a record of %s has no value".formatted(record.topic()));
        } catch (UndecodableRecordException e) {
            setAside(record, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Deserializer<? extends SpecificRecord> decoder(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(decoders.get(sources.source(record.topic()))).orElseThrow();
    }

    private void setAside(ConsumerRecord<byte[], byte[]> record, String problem) {
        var place = "%s-%d@%d".formatted(record.topic(), record.partition(), record.offset());
        var letter = new DeadLetter(Reason.UNDECODABLE_RECORD, "sink", place, problem);
        deadLetters.accept(letter.record(deadLetterTopic, record.key(), record.value()));
    }
}
