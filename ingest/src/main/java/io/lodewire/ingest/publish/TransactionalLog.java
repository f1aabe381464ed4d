package io.lodewire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.lodewire.events.Checkpoint;
import io.lodewire.events.RawArticle;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Step;
import io.lodewire.schemas.deadletter.DeadLetter;
import io.lodewire.schemas.deadletter.Reason;
import io.lodewire.schemas.serde.EventSerializer;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.Arrays;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The log of one source, written batch by batch in transactions. For one thread. */
final class TransactionalLog implements AutoCloseable {

    static final String STAGE = "ingest";

    /** What the message of a letter says that does not hold all bytes. */
    static final String CUT = "; this is the first part of ";

    /** Room for headers and the record's own fields within the topic's limit. */
    private static final int MOST_BYTES = TopicCatalogue.MAX_RECORD_BYTES - 64 * 1024;

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final PublisherConfig config;
    private final ArticleMapper mapper;
    private final KafkaProducer<byte[], byte[]> producer;
    private final CheckpointLog checkpoints;
    private final EventSerializer<RawArticle> articles;
    private final EventSerializer<Checkpoint> positions;
    private final Progress progress;
    private Batch batch = new Batch(System.nanoTime());
    private boolean inTransaction;

    private TransactionalLog(
            PublisherConfig config,
            ArticleMapper mapper,
            KafkaProducer<byte[], byte[]> producer,
            CheckpointLog checkpoints) {
        this.config = config;
        this.mapper = mapper;
        this.producer = producer;
        this.checkpoints = checkpoints;
        this.articles = config.serdes().serializer(RawArticle.class);
        this.positions = config.serdes().serializer(Checkpoint.class);
        this.progress = new Progress(checkpoints);
    }

    /** Fences off earlier publishers of the source first, so that the positions read after that are the last ones. */
    static TransactionalLog open(PublisherConfig config, String source, ArticleMapper mapper) {
        var transactionalId = config.topics().rawArticles().name() + "-" + source;
        var serializer = new ByteArraySerializer();
        var producer = new KafkaProducer<>(config.producer(transactionalId), serializer, serializer);
        try {
            producer.initTransactions();
            return new TransactionalLog(config, mapper, producer, CheckpointLog.read(config));
        } catch (RuntimeException e) {
            producer.close(CLOSING);
            throw e;
        }
    }

    Positions positions() {
        return checkpoints;
    }

    /** Adds what arrived; returns whether it was published as an article. */
    boolean add(Step.Arrived arrived) {
        return arrived.item()
                .fold(
                        story -> addStory(story, arrived),
                        aside -> {
                            batch.addSetAside(arrived.after());
                            return false;
                        },
                        malformed -> {
                            addDeadLetter(Reason.valueOf(malformed.flaw().name()), malformed.message(), arrived);
                            return false;
                        });
    }

    void moved(Mark mark) {
        batch.moved(mark);
    }

    /** Whether the batch is to be committed now: it is full, or it is the last one and holds something. */
    boolean mustCommit(boolean last) {
        return last ? !batch.isEmpty() : batch.isFull(config, System.nanoTime());
    }

    /** Commits the batch with the positions of its parts and begins a new one. */
    Batch commit() {
        begin();
        for (var mark : batch.marks()) {
            send(config.topics().checkpoints().name(), mark.part(), checkpoint(mark));
        }
        producer.commitTransaction();
        inTransaction = false;
        var committed = batch;
        batch = new Batch(System.nanoTime());
        return committed;
    }

    /** An open transaction is aborted by the broker, or by the next publisher of the source. */
    @Override
    public void close() {
        producer.close(CLOSING);
    }

    private boolean addStory(Item.Story story, Step.Arrived arrived) {
        var topic = config.topics().rawArticles().name();
        var value = requireNonNull(articles.serialize(topic, mapper.rawArticle(story.article())));
        var key = bytes(key(story.article()));
        var size = (long) key.length + value.length;
        if (size > MOST_BYTES) {
            addDeadLetter(Reason.ITEM_TOO_LARGE, size + " bytes do not fit into " + topic, arrived);
            return false;
        }
        write(new ProducerRecord<>(topic, key, value));
        batch.addArticle(arrived.after(), value.length);
        return true;
    }

    private void addDeadLetter(Reason reason, String message, Step.Arrived arrived) {
        var frame = arrived.item().frame();
        var bytes = frame.bytes().length <= MOST_BYTES ? frame.bytes() : Arrays.copyOf(frame.bytes(), MOST_BYTES);
        var told = bytes.length == frame.length() ? message : message + CUT + frame;
        var letter = new DeadLetter(reason, STAGE, arrived.place(), told);
        write(letter.record(config.topics().deadLetters().name(), bytes(arrived.place()), bytes));
        batch.addDeadLetter(arrived.after(), bytes.length);
    }

    private byte[] checkpoint(Mark mark) {
        var event = Checkpoint.newBuilder()
                .setSource(mark.part())
                .setPosition(mark.position().fields())
                .setArticles(progress.plus(mark.part(), batch.articles(mark.part())))
                .setUpdatedAt(mapper.now())
                .build();
        return requireNonNull(positions.serialize(config.topics().checkpoints().name(), event));
    }

    private void send(String topic, String key, byte[] value) {
        write(new ProducerRecord<>(topic, bytes(key), value));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // A send that fails makes the commit fail.
    private void write(ProducerRecord<byte[], byte[]> record) {
        begin();
        producer.send(record);
    }

    private void begin() {
        if (!inTransaction) {
            producer.beginTransaction();
            inTransaction = true;
        }
    }

    private static String key(Article article) {
        return article.id().provider() + "|" + article.id().itemUri();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
