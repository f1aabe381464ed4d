package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.text.Sentence;
import io.lodewire.enrich.text.Span;
import io.lodewire.enrich.text.StoryText;
import java.util.List;

/** A sentence as units with their roles and clauses. */
public final class Line {

    private final StoryText text;
    private final Sentence sentence;
    private final List<Unit> units;
    private final Role[] roles;
    private final List<Clause> clauses;

    Line(StoryText text, Sentence sentence, List<Unit> units, Role[] roles, List<Clause> clauses) {
        this.text = text;
        this.sentence = sentence;
        this.units = units;
        this.roles = roles;
        this.clauses = clauses;
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** Number of units. */
    public int size() {
        return units.size();
    }

    /** The unit at the index. */
    public Unit unit(int index) {
        return units.get(index);
    }

    /** What the unit does. */
    public Role role(int index) {
        return roles[index];
    }

    /** Whether there is such a unit and it has the role. */
    public boolean has(int index, Role role) {
        return index >= 0 && index < roles.length && roles[index] == role;
    }

    /** Whether there is such a unit and it is of the word class. */
    public boolean is(int index, int classId) {
        return index >= 0 && index < roles.length && units.get(index).is(classId);
    }

    /** The clauses in text order; together they hold every unit once. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Index of the clause that holds the unit. */
    public int clauseOf(int index) {
        int clause = clauses.size() - 1;
        while (clauses.get(clause).from() > index) {
            clause--;
        }
        return clause;
    }

    /** The text span from the first to the last of the units. */
    public Span span(int from, int to) {
        return text.span(units.get(from).tokenFrom(), units.get(to - 1).tokenTo());
    }

    /** The words of the units, as they stand. */
    public String words(int from, int to) {
        return span(from, to).of(text.chars());
    }

    /** Whether the first token of the unit begins with a capital. */
    public boolean isCapitalised(int index) {
        return text.tokens().isCapitalised(units.get(index).tokenFrom());
    }

    /** Index of the unit that holds the token; the size of the line if none does. */
    public int unitAt(int token) {
        int index = 0;
        while (index < units.size() && units.get(index).tokenTo() <= token) {
            index++;
        }
        return index;
    }
}
