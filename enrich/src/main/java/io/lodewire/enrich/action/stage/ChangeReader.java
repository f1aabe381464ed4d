package io.lodewire.enrich.action.stage;

import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Change;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.predicate.Link.Tie;
import io.lodewire.enrich.action.rule.Rule;
import io.lodewire.enrich.action.rule.Rule.Kind;
import io.lodewire.enrich.action.word.Word;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is done to a measure: the innermost governing word that says so, by the scale of what it is done to. */
public final class ChangeReader {

    private final Map<Integer, Change> plain = new LinkedHashMap<>();
    private final int raise;
    private final int lower;
    private final int unchanged;
    private final OpenQuestion open;
    private final int rise;
    private final int fall;

    /** Tells words by their classes. */
    public ChangeReader(WordClasses classes) {
        raise = classes.id("raise");
        lower = classes.id("lower");
        unchanged = classes.id("unchanged");
        open = new OpenQuestion(classes);
        rise = classes.id("rise");
        fall = classes.id("fall");
        plain.put(classes.id("lift"), Change.REVOKE);
        plain.put(classes.id("suspend"), Change.SUSPEND);
        plain.put(classes.id("resume"), Change.RESUME);
        plain.put(classes.id("extend"), Change.EXTEND);
        plain.put(classes.id("ease"), Change.EASE);
        plain.put(classes.id("tighten"), Change.TIGHTEN);
        plain.put(classes.id("keep"), Change.MAINTAIN);
        plain.put(classes.id("treat-deal"), Change.MAINTAIN);
        plain.put(classes.id("bring"), Change.INTRODUCE);
        plain.put(classes.id("effect"), Change.INTRODUCE);
    }

    /** What the act does to the measure that the rule names. */
    public Change read(Act act, Rule rule) {
        var line = act.line();
        boolean asked = rule.change() != Change.UNKNOWN && open.holds(act);
        if (rule.kind() == Kind.ACT || asked) {
            return rule.change();
        }
        if (saysUnchanged(act)) {
            return Change.MAINTAIN;
        }
        var beside = line.has(act.to(), Role.NOUN) ? of(line.unit(act.to()).word(), rule.kind()) : null;
        if (beside != null) {
            return beside;
        }
        for (var link : act.chain().links()) {
            var moved = link.tie() == Tie.SUBJECT ? moved(line.unit(link.unit()).word(), rule.kind()) : null;
            if (moved != null) {
                return moved;
            }
            var change =
                    link.tie() == Tie.REPORT ? null : of(line.unit(link.unit()).word(), rule.kind());
            if (change != null) {
                return change;
            }
        }
        return rule.change() == Change.UNKNOWN ? Change.INTRODUCE : rule.change();
    }

    /** What becomes of a measure that rises or falls by itself: the quota rose to. */
    private @Nullable Change moved(Word word, Kind kind) {
        if (word.is(rise)) {
            return kind == Kind.ROOM ? Change.EASE : Change.TIGHTEN;
        }
        if (word.is(fall)) {
            return kind == Kind.ROOM ? Change.TIGHTEN : Change.EASE;
        }
        return null;
    }

    private boolean saysUnchanged(Act act) {
        for (int i = act.to(); i < act.clause().to(); i++) {
            if (act.line().is(i, unchanged)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Change of(Word word, Kind kind) {
        if (word.is(raise)) {
            return kind == Kind.ROOM ? Change.EASE : Change.TIGHTEN;
        }
        if (word.is(lower)) {
            return kind == Kind.ROOM ? Change.TIGHTEN : Change.EASE;
        }
        for (var entry : plain.entrySet()) {
            if (word.is(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
