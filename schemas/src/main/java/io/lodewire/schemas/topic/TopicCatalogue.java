package io.lodewire.schemas.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All topics of one Lodewire installation.
 *
 * <p>Public topics carry the broker's append time, because event time is {@code publishedAt} in the value: a retention
 * check must never meet the stamp of a replayed story of 1987. A prefix renames them all, which is how a replay gets an
 * isolated set of its own.
 */
public final class TopicCatalogue {

    /** Upper bound of one record on any topic, in bytes: a body of 10 MB with room for its fields. */
    public static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    /** Partitions of a topic when nothing else is asked for. */
    public static final int DEFAULT_PARTITIONS = 4;

    private static final String FOREVER = "-1";

    private final String prefix;
    private final int partitions;

    /** Topics without a prefix and with {@link #DEFAULT_PARTITIONS}. */
    public static TopicCatalogue standard() {
        return new TopicCatalogue("", DEFAULT_PARTITIONS);
    }

    /**
     * Topics named {@code prefix + name}.
     *
     * @param prefix put in front as it is, such as {@code "replay.r1."}; may be empty
     * @param partitions of the article topics; the small compacted ones have one
     */
    public TopicCatalogue(String prefix, int partitions) {
        this.prefix = prefix;
        this.partitions = partitions;
    }

    /** {@code news.raw.v1}: articles as they came, one record a version. */
    public Topic rawArticles() {
        return log("news.raw.v1", FOREVER);
    }

    /** {@code news.enriched.v1}: one enriched article for each raw one, with its key. */
    public Topic enrichedArticles() {
        return log("news.enriched.v1", FOREVER);
    }

    /** {@code news.policy-actions.v1}: one record a policy action, keyed by its event key. */
    public Topic policyActions() {
        return log("news.policy-actions.v1", FOREVER);
    }

    /** {@code news.dead-letters.v1}: the bytes that could not be used, and why, for 30 days. */
    public Topic deadLetters() {
        return log("news.dead-letters.v1", Long.toString(Duration.ofDays(30).toMillis()));
    }

    /** {@code news.retractions.v1}: what is withdrawn, by its id. */
    public Topic retractions() {
        return compacted("news.retractions.v1", partitions);
    }

    /** {@code news.checkpoints.v1}: how far each source has been published. */
    public Topic checkpoints() {
        return compacted("news.checkpoints.v1", 1);
    }

    /** A routed topic of the user's, with the settings of the article topics; the prefix goes in front of it too. */
    public Topic routed(String name) {
        return log(name, FOREVER);
    }

    /** Every topic above that Lodewire writes, in the order of the data's way. */
    public List<Topic> all() {
        return List.of(rawArticles(), enrichedArticles(), policyActions(), retractions(), deadLetters(), checkpoints());
    }

    private Topic log(String name, String retentionMs) {
        var settings = common();
        settings.put("cleanup.policy", "delete");
        settings.put("retention.ms", retentionMs);
        return new Topic(prefix + name, partitions, settings);
    }

    private Topic compacted(String name, int partitions) {
        var settings = common();
        settings.put("cleanup.policy", "compact");
        return new Topic(prefix + name, partitions, settings);
    }

    private static Map<String, String> common() {
        var settings = new TreeMap<String, String>();
        settings.put("message.timestamp.type", "LogAppendTime");
        settings.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
        return settings;
    }
}
