package io.lodewire.ingest.publish;

import io.lodewire.ingest.source.Mark;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What one transaction holds so far: counts, size, and how far each part of the source has got. */
final class Batch {

    private final long begunAt;
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Map<String, Long> articles = new LinkedHashMap<>();
    private PublishedCounts counts = PublishedCounts.NONE;
    private long bytes;

    /** A batch begun at the time of a clock in nanoseconds. */
    Batch(long begunAt) {
        this.begunAt = begunAt;
    }

    void addArticle(Mark mark, long size) {
        articles.merge(mark.part(), 1L, Long::sum);
        add(mark, new PublishedCounts(1, 0, 0), size);
    }

    void addSetAside(Mark mark) {
        add(mark, new PublishedCounts(0, 1, 0), 0);
    }

    void addDeadLetter(Mark mark, long size) {
        add(mark, new PublishedCounts(0, 0, 1), size);
    }

    void moved(Mark mark) {
        marks.put(mark.part(), mark);
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    boolean isFull(PublisherConfig config, long now) {
        return !isEmpty()
                && (counts.items() >= config.batchArticles()
                        || bytes >= config.batchBytes()
                        || now - begunAt >= config.batchTime().toNanos());
    }

    /** The last mark of each part, in the order in which the parts were met. */
    Collection<Mark> marks() {
        return marks.values();
    }

    long articles(String part) {
        return Objects.requireNonNullElse(articles.get(part), 0L);
    }

    PublishedCounts counts() {
        return counts;
    }

    private void add(Mark mark, PublishedCounts one, long size) {
        moved(mark);
        counts = counts.plus(one);
        bytes += size;
    }
}
