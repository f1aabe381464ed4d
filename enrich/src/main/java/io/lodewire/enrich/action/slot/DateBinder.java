package io.lodewire.enrich.action.slot;

import io.lodewire.enrich.action.frame.DateKind;
import io.lodewire.enrich.action.frame.FrameDate;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.time.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds an act to the dates of its clause and says what happens on each. */
public final class DateBinder {

    private DateBinder() {}

    /** The dates of the act's own clause. */
    public static List<FrameDate> bind(Act act, Status status, @Nullable LocalDate day) {
        var dates = new ArrayList<FrameDate>();
        var clause = act.clause();
        for (int i = clause.from(); i < clause.to(); i++) {
            var time = act.line().unit(i).time();
            if (time != null) {
                dates.add(new FrameDate(kind(time, status, day), time));
            }
        }
        return dates;
    }

    private static DateKind kind(TimeMention time, Status status, @Nullable LocalDate day) {
        boolean ahead = day != null && time.value().compareTo(day.toString()) > 0;
        return switch (time.relation()) {
            case UNTIL -> DateKind.EXPIRY;
            case BY, BEFORE -> ahead ? DateKind.DEADLINE : onDay(status);
            case FROM -> DateKind.IN_FORCE;
            default -> ahead ? inFuture(status) : onDay(status);
        };
    }

    private static DateKind inFuture(Status status) {
        return status == Status.ORDERED ? DateKind.DEADLINE : DateKind.IN_FORCE;
    }

    private static DateKind onDay(Status status) {
        return switch (status) {
            case SIGNED -> DateKind.SIGNED;
            case AGREED_IN_PRINCIPLE -> DateKind.SIGNED;
            case ADOPTED -> DateKind.ADOPTED;
            case IN_FORCE -> DateKind.IN_FORCE;
            case IN_PROGRESS -> DateKind.START;
            case COMPLETED -> DateKind.END;
            default -> DateKind.ANNOUNCED;
        };
    }
}
