package io.lodewire.enrich.time;

import io.lodewire.enrich.text.Abstention;
import io.lodewire.enrich.text.Span;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.time.TimeWord.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the dates of one story, each with its relation, which may be carried on from the date before. */
final class Timeline {

    private final StoryText story;
    private final TimeText text;
    private final @Nullable LocalDate day;
    private final List<TimeMention> mentions = new ArrayList<>();
    private final List<Abstention> abstentions = new ArrayList<>();
    private @Nullable TimeMention before;

    Timeline(StoryText story, TimeText text, @Nullable LocalDate day) {
        this.story = story;
        this.text = text;
        this.day = day;
    }

    void beginSentence() {
        before = null;
    }

    TimeReading reading() {
        return new TimeReading(mentions, abstentions);
    }

    /** Takes the date in its setting; false when it turns out to be none. */
    boolean add(Found found, Setting setting, Tenses tenses) {
        var carried = setting.phrase() == null ? carried(setting.from()) : null;
        if (found.needsGround() && setting.phrase() == null && setting.edge() == Setting.Edge.NONE && carried == null) {
            return false;
        }
        if (found.when() instanceof Undecided undecided) {
            abstentions.add(new Abstention(story.span(setting.from(), found.to()), "time", undecided.reason()));
            return true;
        }
        var relation = relation(found, setting, carried);
        var period = found.when().resolve(day, look(found, setting, relation, tenses));
        if (period != null) {
            before = mention(found, setting, relation, setting.narrow(period, relation));
            mentions.add(before);
        }
        return true;
    }

    private TimeMention mention(Found found, Setting setting, Relation relation, Period period) {
        var span = story.span(setting.from(), found.to());
        var phrase = setting.phrase() == null || !bounds(setting.phrase().relation())
                ? span
                : new Span(text.tokens().begin(setting.phraseFrom()), span.end());
        return new TimeMention(
                span,
                phrase,
                setting.from(),
                found.to(),
                period.value(),
                period.precision(),
                relation,
                found.when().infersYear());
    }

    private static Relation relation(Found found, Setting setting, @Nullable Relation carried) {
        if (found.fallback() == Relation.FROM) {
            return Relation.FROM;
        }
        var phrase = setting.phrase();
        if (phrase != null) {
            return phrase.relation();
        }
        return carried == null || !bounds(carried) ? found.fallback() : carried;
    }

    /** What the date before says of this one: {@code from 2020 to 2025}, {@code in April and May}. */
    private @Nullable Relation carried(int from) {
        if (before == null) {
            return null;
        }
        boolean ranges = before.relation() == Relation.FROM;
        if (before.tokenTo() == from && text.tokens().followsHyphen(from)) {
            return ranges ? Relation.UNTIL : null;
        }
        if (before.tokenTo() != from - 1) {
            return null;
        }
        if (text.is(from - 1, Kind.TO)) {
            return ranges ? Relation.UNTIL : null;
        }
        return text.is(from - 1, Kind.AND) ? before.relation() : null;
    }

    private Look look(Found found, Setting setting, Relation relation, Tenses tenses) {
        if (!found.when().isOpen()) {
            return Look.EITHER;
        }
        var phrase = setting.phrase();
        if (phrase != null && phrase.look() != null) {
            return phrase.look();
        }
        var look = tenses.around(text, setting.phraseFrom(), found.to());
        boolean opens = relation == Relation.FROM || relation == Relation.AFTER;
        return opens && look == Look.BACK ? Look.EITHER : look;
    }

    private static boolean bounds(Relation relation) {
        return switch (relation) {
            case ON, IN, DURING -> false;
            case BY, BEFORE, AFTER, FROM, UNTIL, AROUND -> true;
        };
    }
}
