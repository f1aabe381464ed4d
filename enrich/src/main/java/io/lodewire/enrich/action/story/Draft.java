package io.lodewire.enrich.action.story;

import io.lodewire.enrich.action.frame.ActionFrame;

/**
 * A frame as one sentence tells it.
 *
 * @param isAct whether the sentence tells of the act, and does not only name the measure
 * @param isHeadline whether it stands in the headline
 */
public record Draft(ActionFrame frame, boolean isAct, boolean isHeadline) {}
