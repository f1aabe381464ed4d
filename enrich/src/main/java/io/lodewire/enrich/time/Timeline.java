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
    private @Nullable Entry before;

    /** A date just taken, which the next one may go on from. */
    private record Entry(Found found, Setting setting, TimeMention mention, Period period) {

        boolean awaitsPair() {
            return setting.phrase() != null && setting.phrase().takesPair();
        }
    }

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
        if (!setting.grounds(found, carried != null)) {
            return false;
        }
        if (found.when() instanceof Undecided undecided) {
            abstentions.add(new Abstention(story.span(setting.from(), found.to()), "time", undecided.reason()));
            return true;
        }
        var relation = relation(found, setting, carried);
        var period = resolve(found, setting, relation, tenses);
        if (period != null) {
            if (before != null && carried == Relation.UNTIL) {
                fitBeginning(before, period);
            }
            var mention = mention(found, setting, relation, setting.narrow(period, relation));
            mentions.add(mention);
            before = new Entry(found, setting, mention, period);
        }
        return true;
    }

    private @Nullable Period resolve(Found found, Setting setting, Relation relation, Tenses tenses) {
        boolean closes = before != null && relation == Relation.UNTIL && setting.phrase() == null;
        return closes && before != null && !before.found().when().isOpen() && found.when() instanceof Yearless end
                ? end.earliest(before.period().first())
                : found.when().resolve(day, look(found, setting, relation, tenses));
    }

    /** A range's beginning without a year is the last one before its end. */
    private void fitBeginning(Entry beginning, Period end) {
        if (beginning.found().when() instanceof Yearless date) {
            var period = date.latest(end.first());
            if (period != null) {
                mentions.set(
                        mentions.size() - 1, mention(beginning.found(), beginning.setting(), Relation.FROM, period));
            }
        }
    }

    private TimeMention mention(Found found, Setting setting, Relation relation, Period period) {
        var span = story.span(setting.from(), found.to());
        boolean bound = setting.phrase() != null && bounds(setting.phrase().relation()) && bounds(relation);
        var phrase = bound ? new Span(text.tokens().begin(setting.phraseFrom()), span.end()) : span;
        return new TimeMention(
                span,
                phrase,
                setting.from(),
                found.to(),
                period.value(),
                period.precision(),
                fitting(relation, period.precision()),
                found.when().infersYear());
    }

    /** A day is said with {@code on}, all else with {@code in}, whatever preposition the words have. */
    private static Relation fitting(Relation relation, Precision precision) {
        return switch (relation) {
            case ON, IN -> precision == Precision.DAY ? Relation.ON : Relation.IN;
            default -> relation;
        };
    }

    private static Relation relation(Found found, Setting setting, @Nullable Relation carried) {
        var stated = setting.phrase() == null ? carried : setting.phrase().relation();
        if (found.fallback() == Relation.FROM || stated == null) {
            return found.fallback();
        }
        if (found.ground() == Found.Ground.RELATION && setting.isQualifier() && setting.edge() == Setting.Edge.NONE) {
            return Relation.IN;
        }
        return found.fallback() == Relation.AROUND && !bounds(stated) ? Relation.AROUND : stated;
    }

    /** What the date before says of this one: {@code from 2020 to 2025}, {@code in April and May}; null when nothing. */
    private @Nullable Relation carried(int from) {
        if (before == null) {
            return null;
        }
        var relation = before.mention().relation();
        var end = relation == Relation.FROM ? Relation.UNTIL : null;
        if (before.mention().tokenTo() == from) {
            return text.tokens().followsHyphen(from) ? end : text.isList(from) ? relation : null;
        }
        if (before.mention().tokenTo() != from - 1) {
            return null;
        }
        if (text.is(from - 1, Kind.TO)) {
            return end;
        }
        return text.is(from - 1, Kind.AND) ? before.awaitsPair() ? end : relation : null;
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
        return opens && look.isBack() ? Look.EITHER : look;
    }

    private static boolean bounds(Relation relation) {
        return switch (relation) {
            case ON, IN, DURING -> false;
            case BY, BEFORE, AFTER, FROM, UNTIL, AROUND -> true;
        };
    }
}
