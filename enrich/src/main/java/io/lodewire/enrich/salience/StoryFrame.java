package io.lodewire.enrich.salience;

import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Zone;

/**
 * Where a story's headline and lead lie, as tokens. The lead is what a reader takes in at first sight: the first sentences
 * of the text, and no more than some lines of them.
 *
 * @param headlineTo token after the headline
 * @param leadFrom first token of the lead
 * @param leadTo token after the lead
 */
record StoryFrame(int headlineTo, int leadFrom, int leadTo) {

    private static final int LEAD_SENTENCES = 2;
    private static final int LEAD_TOKENS = 60;

    static StoryFrame of(StoryText text) {
        int headlineTo = 0;
        int leadFrom = -1;
        int leadTo = -1;
        int sentences = 0;
        for (var sentence : text.sentences()) {
            if (sentence.zone() == Zone.HEADLINE) {
                headlineTo = sentence.tokenTo();
            } else if (sentence.zone() == Zone.LEAD && sentences++ < LEAD_SENTENCES) {
                leadFrom = leadFrom < 0 ? sentence.tokenFrom() : leadFrom;
                leadTo = Math.min(sentence.tokenTo(), leadFrom + LEAD_TOKENS);
            } else if (leadFrom >= 0) {
                break;
            }
        }
        return new StoryFrame(headlineTo, Math.max(leadFrom, 0), Math.max(leadTo, 0));
    }

    boolean isHeadline(int token) {
        return token < headlineTo;
    }

    boolean isLead(int token) {
        return token >= leadFrom && token < leadTo;
    }
}
