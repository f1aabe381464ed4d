package io.lodewire.enrich.action.frame;

import io.lodewire.enrich.time.TimeMention;

/** A date of a policy action and what happens then. */
public record FrameDate(DateKind kind, TimeMention time) {}
