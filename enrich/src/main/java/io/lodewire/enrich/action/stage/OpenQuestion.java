package io.lodewire.enrich.action.stage;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;

/** Sees that an act is only asked about: to determine whether to lift the ban, did not know if it will offer a subsidy. */
public final class OpenQuestion {

    private final ClassSet asking;
    private final int whether;
    private final int condition;

    /** Tells words by their classes. */
    public OpenQuestion(WordClasses classes) {
        asking = classes.setOf(List.of("decide", "consider", "ask-if"));
        whether = classes.id("whether");
        condition = classes.id("if");
    }

    /** Whether the clause of the act opens with whether, or with an if that a verb of asking governs. */
    public boolean holds(Act act) {
        var line = act.line();
        int opening = act.clause().from();
        return line.is(opening, whether) || line.is(opening, condition) && asks(line, opening - 1);
    }

    private boolean asks(Line line, int unit) {
        return unit >= 0
                && line.role(unit).isVerb()
                && line.unit(unit).word().classes().meets(asking);
    }
}
