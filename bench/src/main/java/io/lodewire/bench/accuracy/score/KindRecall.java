package io.lodewire.bench.accuracy.score;

/** How much of gold was found, of one of gold's own kinds of mention. */
public record KindRecall(String kind, int hits, int gold, double recall) {}
