package io.lodewire.enrich.action.frame;

/**
 * Another reading of a frame's action.
 *
 * @param confidence 0 to 1
 */
public record Alternative(String action, double confidence) {}
