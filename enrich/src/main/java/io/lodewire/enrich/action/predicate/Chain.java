package io.lodewire.enrich.action.predicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words that govern an act, from the inside out. */
public final class Chain {

    /** Stands for a word that is not there. */
    public static final int NONE = -1;

    private final List<Link> links = new ArrayList<>();
    private final List<Integer> modals = new ArrayList<>();
    private final List<Integer> modifiers = new ArrayList<>();
    private int top = NONE;
    private boolean bareInfinitive;

    Chain() {}

    /** The words, innermost first. */
    public List<Link> links() {
        return Collections.unmodifiableList(links);
    }

    /** The modal verbs on the way, innermost first. */
    public List<Integer> modals() {
        return Collections.unmodifiableList(modals);
    }

    /** The words before a noun that names the act or governs it: its planned new ban. */
    public List<Integer> modifiers() {
        return Collections.unmodifiableList(modifiers);
    }

    /** Index of the outermost verb before any report, whose subject acts; {@link #NONE} when no verb governs the act. */
    public int top() {
        return top;
    }

    /** Whether the outermost verb is an infinitive that nothing governs: China to ban. */
    public boolean isBareInfinitive() {
        return bareInfinitive;
    }

    /** Whether no verb and no noun governs the act. */
    public boolean isBare() {
        return links.isEmpty();
    }

    /** Whether the act or its change is negated, reports aside. */
    public boolean isNegated() {
        return links.stream().filter(Link::isNegated).count() % 2 == 1;
    }

    void add(Link link) {
        links.add(link);
    }

    void addModal(int unit) {
        modals.add(unit);
    }

    void addModifier(int unit) {
        modifiers.add(unit);
    }

    void setTop(int unit) {
        top = unit;
    }

    void setBareInfinitive() {
        bareInfinitive = true;
    }
}
