package io.lodewire.sink.topic;

/**
 * What the topic router has done since its start; only what is committed counts.
 *
 * @param read events read, routed or not
 * @param sent records on routed topics
 * @param transactions committed
 * @param setAside records that could not be decoded
 * @param restarts after a transaction that could not be committed
 */
public record TopicCounts(long read, long sent, long transactions, long setAside, long restarts) {

    public static final TopicCounts NONE = new TopicCounts(0, 0, 0, 0, 0);

    TopicCounts plus(TopicCounts more) {
        return new TopicCounts(
                read + more.read,
                sent + more.sent,
                transactions + more.transactions,
                setAside + more.setAside,
                restarts);
    }

    TopicCounts withRestarts(long times) {
        return new TopicCounts(read, sent, transactions, setAside, times);
    }
}
