package io.lodewire.ingest.publish;

/**
 * What became of a source's items in this run, as far as it is committed.
 *
 * @param articles published
 * @param setAside well-formed, and no text story
 * @param deadLetters could not be read, or did not fit
 */
public record PublishedCounts(long articles, long setAside, long deadLetters) {

    /** Nothing yet. */
    public static final PublishedCounts NONE = new PublishedCounts(0, 0, 0);

    /** All items. */
    public long items() {
        return articles + setAside + deadLetters;
    }

    PublishedCounts plus(PublishedCounts more) {
        return new PublishedCounts(articles + more.articles, setAside + more.setAside, deadLetters + more.deadLetters);
    }
}
