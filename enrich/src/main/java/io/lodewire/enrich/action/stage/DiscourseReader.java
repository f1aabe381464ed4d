package io.lodewire.enrich.action.stage;

import io.lodewire.enrich.action.clause.Clause;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.word.WordClasses;
import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.Zone;
import io.lodewire.enrich.time.TimeMention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells news from background: what the story reports, and what it recalls. */
public final class DiscourseReader {

    private static final int FRESH_DAYS = 14;

    private final int since;

    /** Tells words by their classes. */
    public DiscourseReader(WordClasses classes) {
        since = classes.id("since");
    }

    /** What the sentence does with the act; without a day only the grammar can tell. */
    public Discourse read(Act act, Stage stage, @Nullable LocalDate day) {
        var zone = act.line().sentence().zone();
        if (zone == Zone.HEADLINE) {
            return Discourse.NEWS;
        }
        boolean recalled = zone == Zone.DECK
                || !stage.isAct()
                || isSetAside(act)
                || isPluperfect(act)
                || day != null && isDatedBack(act, day, zone);
        return recalled ? Discourse.BACKGROUND : Discourse.NEWS;
    }

    private boolean isSetAside(Act act) {
        var clause = act.clause();
        return clause.kind() == Clause.Kind.RELATIVE || act.line().is(clause.from(), since);
    }

    private static boolean isPluperfect(Act act) {
        var line = act.line();
        int top = act.chain().top();
        for (int i = top - 1; i >= 0 && (line.role(i).isAuxiliary() || line.has(i, Role.ADVERB)); i--) {
            if (line.has(i, Role.HAVE) && line.words(i, i + 1).equalsIgnoreCase("had")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDatedBack(Act act, LocalDate day, Zone zone) {
        var clause = act.clause();
        for (int i = clause.from(); i < clause.to(); i++) {
            var time = act.line().unit(i).time();
            if (time != null && isBack(time, day, zone)) {
                return true;
            }
        }
        return false;
    }

    /** A past day is background after two weeks; a running year or month is, outside the lead. */
    private static boolean isBack(TimeMention time, LocalDate day, Zone zone) {
        var last = LastDay.of(time);
        if (last == null) {
            return false;
        }
        boolean running = !last.isBefore(day) && LastDay.firstOf(time).isBefore(day.minusDays(FRESH_DAYS));
        return last.isBefore(day.minusDays(FRESH_DAYS)) || running && zone == Zone.BODY;
    }
}
