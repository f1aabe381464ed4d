package io.lodewire.enrich.action.stage;

import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.time.Precision;
import io.lodewire.enrich.time.Relation;
import io.lodewire.enrich.time.TimeMention;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the dates in the clause of an act say of when it happens. */
final class ClauseDay {

    private ClauseDay() {}

    /** Whether a day is stated from which it holds. */
    static boolean begins(Act act) {
        return any(act, time -> time.precision() == Precision.DAY && time.relation() == Relation.FROM);
    }

    /** Whether a date lies wholly after the day. */
    static boolean isAhead(Act act, @Nullable LocalDate day) {
        return day != null
                && any(
                        act,
                        time -> LastDay.of(time) != null
                                && LastDay.firstOf(time).isAfter(day));
    }

    /** Whether a date lies wholly before the day. */
    static boolean isPast(Act act, @Nullable LocalDate day) {
        return day != null
                && any(act, time -> {
                    var last = LastDay.of(time);
                    return last != null && last.isBefore(day);
                });
    }

    private static boolean any(Act act, Predicate<TimeMention> test) {
        for (int i = act.clause().from(); i < act.clause().to(); i++) {
            var time = act.line().unit(i).time();
            if (time != null && test.test(time)) {
                return true;
            }
        }
        return false;
    }
}
