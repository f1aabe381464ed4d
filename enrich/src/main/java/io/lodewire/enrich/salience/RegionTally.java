package io.lodewire.enrich.salience;

import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What speaks for one region in a story: its mentions, counted by the part of the story and the kind. */
final class RegionTally {

    private static final int HEADLINE_MOST = 2;
    private static final int LEAD_MOST = 3;
    private static final int LIST = 3;
    private static final int LONG_LIST = 5;

    private final String code;
    private final List<RegionMention> mentions = new ArrayList<>(4);
    private int headline;
    private int lead;
    private double body;
    private int firmHeadline;
    private int firm;
    private boolean dateline;
    private int longestList;
    private double implied;
    private boolean named;
    private double raw;

    RegionTally(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    List<RegionMention> mentions() {
        return mentions;
    }

    int first() {
        return mentions.get(0).tokenFrom();
    }

    double raw() {
        return raw;
    }

    /** Whether it is more than hinted at: named, datelined, or by signs of this weight. */
    boolean isStated(double enough) {
        return named || dateline || implied >= enough;
    }

    boolean isDatelined() {
        return dateline;
    }

    /** Adds a name that stands in the sentence. */
    void addName(RegionMention mention, Sentence sentence, RegionWeights weights) {
        mentions.add(mention);
        named = true;
        boolean partOfFirm = mention.reason() != null && mention.reason().startsWith("firm");
        switch (sentence.zone()) {
            case HEADLINE -> {
                headline += partOfFirm ? 0 : 1;
                firmHeadline += partOfFirm ? 1 : 0;
            }
            case LEAD -> {
                lead += partOfFirm ? 0 : 1;
                firm += partOfFirm ? 1 : 0;
            }
            default -> {
                body += partOfFirm ? 0 : sentence.discourse() == Discourse.BACKGROUND ? weights.background() : 1;
                firm += partOfFirm ? 1 : 0;
            }
        }
    }

    void addDateline(RegionMention mention) {
        mentions.add(mention);
        dateline = true;
    }

    void addImplied(RegionMention mention, double weight) {
        mentions.add(mention);
        implied += weight;
    }

    /** Notes that it stands in a list of so many countries. */
    void inList(int length) {
        longestList = Math.max(longestList, length);
    }

    void weigh(RegionWeights weights, boolean acts) {
        raw = weights.headline() * Math.min(headline, HEADLINE_MOST)
                + weights.lead() * Math.min(lead, LEAD_MOST)
                + weights.body() * Math.log1p(body)
                + (firmHeadline > 0 ? weights.firmHeadline() : 0)
                + (firm > 0 ? weights.firm() : 0)
                + (dateline ? weights.dateline() : 0)
                + (longestList >= LIST ? weights.list() : 0)
                + (longestList >= LONG_LIST ? weights.longList() : 0)
                + (acts ? weights.actor() : 0)
                + implied;
    }

    /** How sure the best of its mentions is. */
    double confidence() {
        double best = 0;
        for (var mention : mentions) {
            best = Math.max(best, confidence(mention.kind()));
        }
        return best;
    }

    private static double confidence(MentionKind kind) {
        return switch (kind) {
            case NAME, ABBREVIATION, BLOC -> 0.95;
            case DEMONYM, LEADER -> 0.9;
            case METONYM -> 0.85;
            case DATELINE -> 0.6;
            case SYMBOL, PRODUCT, COREF, IMPLIED -> 0.5;
        };
    }
}
