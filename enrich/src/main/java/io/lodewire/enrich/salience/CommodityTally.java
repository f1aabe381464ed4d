package io.lodewire.enrich.salience;

import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.commodity.Scope;
import io.lodewire.enrich.text.StoryText;
import java.util.ArrayList;
import java.util.List;

/** Counts where and how a story names one commodity. For one thread. */
final class CommodityTally {

    private static final int FIGURE_REACH = 6;

    private final String id;
    private final String group;
    private final List<CommodityMention> mentions = new ArrayList<>();
    private boolean inHeadline;
    private boolean inLead;
    private double weight;
    private int sentences;
    private int lastSentence = -1;
    private int withFigures;

    CommodityTally(String id, String group) {
        this.id = id;
        this.group = group;
    }

    void add(StoryText text, StoryFrame frame, CommodityMention mention) {
        mentions.add(mention);
        int token = mention.tokenFrom();
        inHeadline |= frame.isHeadline(token);
        inLead |= frame.isLead(token);
        weight += mention.scope() == Scope.INFERRED ? 0.5 : 1;
        withFigures += isBesideFigure(text, mention) ? 1 : 0;
        int sentence = text.tokens().sentence(token);
        sentences += sentence == lastSentence ? 0 : 1;
        lastSentence = sentence;
    }

    private static boolean isBesideFigure(StoryText text, CommodityMention mention) {
        var sentence = text.sentenceOf(mention.tokenFrom());
        int to = Math.min(sentence.tokenTo(), mention.tokenTo() + FIGURE_REACH);
        for (int token = Math.max(sentence.tokenFrom(), mention.tokenFrom() - FIGURE_REACH); token < to; token++) {
            if (text.tokens().isNumber(token)) {
                return true;
            }
        }
        return false;
    }

    String id() {
        return id;
    }

    List<CommodityMention> mentions() {
        return mentions;
    }

    boolean isInHeadline() {
        return inHeadline;
    }

    boolean isInLead() {
        return inLead;
    }

    boolean isKinOf(CommodityTally other) {
        return this != other && group.equals(other.group);
    }

    /** Mentions, those that only hint at it counted half. */
    double weight() {
        return weight;
    }

    /** Sentences that name it. */
    int sentences() {
        return sentences;
    }

    /** Whether half or more of its mentions stand beside a figure. */
    boolean hasFigures() {
        return 2 * withFigures >= mentions.size();
    }
}
