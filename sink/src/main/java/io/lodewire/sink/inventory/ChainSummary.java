package io.lodewire.sink.inventory;

/**
 * The chunks of one partition.
 *
 * @param next the offset that the sink reads next
 * @param records read, whether or not a route took them
 * @param setAside how many of them could not be decoded
 */
public record ChainSummary(String topic, int partition, long chunks, long next, long records, long setAside) {}
