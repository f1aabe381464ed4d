package io.lodewire.sink.filter;

/**
 * Whether a filter lets an event pass.
 *
 * @param reason for a person: what was wanted and is there, or the first thing that is in the way
 */
public record Verdict(boolean passes, String reason) {}
