package io.lodewire.enrich.action.stage;

import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.Status;

/**
 * How far a change has got, and how certain that is.
 *
 * @param cue index of the unit that says so; -1 when only the tense does
 * @param isAct whether a word says that something is done, and the measure is not only named
 */
public record Stage(Status status, Factuality.Value factuality, int cue, boolean isAct) {}
