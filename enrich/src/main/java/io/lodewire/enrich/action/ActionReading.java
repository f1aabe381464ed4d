package io.lodewire.enrich.action;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.text.Abstention;
import java.util.List;

/** What the action step found in one text; frames are in the order of their triggers. */
public record ActionReading(List<ActionFrame> frames, List<Abstention> abstentions) {

    public ActionReading {
        frames = List.copyOf(frames);
        abstentions = List.copyOf(abstentions);
    }
}
