package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.predicate.SubjectFinder;
import io.lodewire.enrich.action.word.WordClasses;

/** Finds who speaks in a line: the subject of a verb of saying. */
public final class Speakers {

    private final int say;

    /** Tells verbs of saying by their class. */
    public Speakers(WordClasses classes) {
        say = classes.id("say");
    }

    /** Head of the subject of the last verb of saying outside the clause of the unit; {@link SubjectFinder#NONE} if none. */
    public int outside(Line line, int unit) {
        int own = line.clauseOf(unit);
        for (int i = line.size() - 1; i >= 0; i--) {
            if (line.has(i, Role.VERB) && line.is(i, say) && line.clauseOf(i) != own) {
                return SubjectFinder.of(line, i);
            }
        }
        return SubjectFinder.NONE;
    }
}
