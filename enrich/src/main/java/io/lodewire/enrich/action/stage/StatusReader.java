package io.lodewire.enrich.action.stage;

import io.lodewire.enrich.action.clause.Clause;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Factuality.Value;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.predicate.Link;
import io.lodewire.enrich.action.predicate.Link.Tie;
import io.lodewire.enrich.action.predicate.SubjectFinder;
import io.lodewire.enrich.action.rule.Rule.Kind;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import io.lodewire.enrich.time.Precision;
import io.lodewire.enrich.time.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how far a change has got: the outermost governing word that says so, else a modal verb, else the tense. */
public final class StatusReader {

    private final StageTable table;
    private final ClassSet doing;
    private final int may;
    private final int must;
    private final int should;
    private final int bill;
    private final int whether;
    private final ClassSet planned;
    private final ClassSet proposed;
    private final ClassSet threatened;

    /** Tells words by their classes. */
    public StatusReader(WordClasses classes) {
        table = new StageTable(classes);
        doing = classes.setOf(List.of(
                "bring",
                "raise",
                "lower",
                "tighten",
                "ease",
                "lift",
                "suspend",
                "resume",
                "extend",
                "keep",
                "effect",
                "rise",
                "fall",
                "allow",
                "require",
                "give",
                "buy",
                "sell",
                "add",
                "restrict",
                "reopen",
                "proceed"));
        may = classes.id("may");
        must = classes.id("must");
        should = classes.id("should");
        bill = classes.id("bill");
        whether = classes.id("whether");
        planned = classes.setOf(List.of("plan", "due"));
        proposed = classes.setOf(List.of("propose"));
        threatened = classes.setOf(List.of("threaten"));
    }

    /** How far the change has got that the act tells of. */
    public Stage read(Act act, Kind kind) {
        if (act.line().is(act.clause().from(), whether)) {
            return kind == Kind.PROBE
                    ? new Stage(Status.IN_PROGRESS, Value.CT_POS, act.clause().from(), true)
                    : new Stage(Status.CONSIDERED, Value.PS_POS, act.clause().from(), true);
        }
        var links = act.chain().links();
        for (int i = links.size() - 1; i >= 0; i--) {
            var row = row(act, links.get(i), kind);
            if (row != null) {
                return said(act, links.get(i), row);
            }
        }
        boolean done = act.isVerbal() || links.stream().anyMatch(link -> isDoing(act, link));
        return byTense(act, kind, done);
    }

    private StageTable.@Nullable Row row(Act act, Link link, Kind kind) {
        var word = act.line().unit(link.unit()).word();
        return table.find(word, link.tie(), kind);
    }

    private Stage said(Act act, Link link, StageTable.Row row) {
        var value = row.factuality();
        if (link.isNegated() || act.chain().isNegated()) {
            value = negated(value);
        } else if (act.chain().modals().stream().anyMatch(modal -> act.line().is(modal, may))) {
            value = Value.PS_POS;
        }
        return new Stage(inTense(act, row.status()), value, link.unit(), true);
    }

    /** What is said to be reached is not, while a modal verb or a bare infinitive keeps it ahead: will hold talks. */
    private Status inTense(Act act, Status status) {
        boolean reached = switch (status) {
            case COMPLETED, SIGNED, AGREED_IN_PRINCIPLE, ADOPTED, IN_PROGRESS, IN_FORCE -> true;
            default -> false;
        };
        if (!reached) {
            return status;
        }
        if (!act.chain().modals().isEmpty()) {
            return byModal(act, act.chain().modals().get(0)).status();
        }
        return act.chain().isBareInfinitive() ? Status.PLANNED : status;
    }

    private static Value negated(Value value) {
        return switch (value) {
            case CT_POS -> Value.CT_NEG;
            case PR_POS -> Value.PR_NEG;
            case PS_POS -> Value.PS_NEG;
            default -> value;
        };
    }

    private boolean isDoing(Act act, Link link) {
        return act.line().unit(link.unit()).word().classes().meets(doing);
    }

    private Stage byTense(Act act, Kind kind, boolean done) {
        var chain = act.chain();
        if (chain.isNegated()) {
            boolean promised = !chain.modals().isEmpty();
            return new Stage(promised ? Status.REJECTED : Status.UNKNOWN, Value.CT_NEG, chain.top(), true);
        }
        if (act.clause().kind() == Clause.Kind.CONDITION) {
            return new Stage(Status.CONSIDERED, Value.PS_POS, -1, done);
        }
        if (!chain.modals().isEmpty()) {
            return dated(act, kind, byModal(act, chain.modals().get(0)));
        }
        if (chain.isBareInfinitive()) {
            return new Stage(isDated(act, kind) ? Status.ANNOUNCED : Status.PLANNED, Value.CT_POS, chain.top(), true);
        }
        return byModifier(act, kind, done);
    }

    /** A measure that will come on a stated day is announced, one without a day is planned. */
    private static Stage dated(Act act, Kind kind, Stage stage) {
        return stage.status() == Status.PLANNED && isDated(act, kind)
                ? new Stage(Status.ANNOUNCED, stage.factuality(), stage.cue(), true)
                : stage;
    }

    private static boolean isDated(Act act, Kind kind) {
        if (kind == Kind.TALKS || kind == Kind.DEAL || kind == Kind.WORKS || kind == Kind.PLAN) {
            return false;
        }
        for (int i = act.clause().from(); i < act.clause().to(); i++) {
            var time = act.line().unit(i).time();
            if (time != null && time.precision() == Precision.DAY && time.relation() == Relation.FROM) {
                return true;
            }
        }
        return false;
    }

    private Stage byModal(Act act, int modal) {
        var line = act.line();
        int subject = SubjectFinder.of(line, act.chain().top());
        if (line.is(subject, bill)) {
            return new Stage(Status.PROPOSED, Value.CT_POS, modal, true);
        }
        if (line.is(modal, may)) {
            return new Stage(Status.CONSIDERED, Value.PS_POS, modal, true);
        }
        var status =
                line.is(modal, must) ? Status.ORDERED : line.is(modal, should) ? Status.CALLED_FOR : Status.PLANNED;
        return new Stage(status, Value.CT_POS, modal, true);
    }

    /** A participle before the noun: its planned ban, the proposed tariffs. */
    private Stage byModifier(Act act, Kind kind, boolean done) {
        boolean byVerb = act.chain().top() >= 0;
        for (int modifier : act.chain().modifiers()) {
            var classes = act.line().unit(modifier).word().classes();
            if (!byVerb && classes.meets(planned)) {
                return new Stage(Status.PLANNED, Value.CT_POS, modifier, true);
            }
            if (!byVerb && classes.meets(proposed)) {
                return new Stage(Status.PROPOSED, Value.CT_POS, modifier, true);
            }
            if (!byVerb && classes.meets(threatened)) {
                return new Stage(Status.CONSIDERED, Value.PS_POS, modifier, true);
            }
        }
        return new Stage(plain(act, kind), Value.CT_POS, act.chain().top(), done);
    }

    private static boolean isPast(Act act) {
        int top = act.chain().top();
        return top >= 0 && (act.line().has(top, Role.VERB) || act.line().has(top, Role.PARTICIPLE));
    }

    private static Status plain(Act act, Kind kind) {
        boolean running = act.chain().links().stream()
                .anyMatch(link -> link.tie() != Tie.REPORT && act.line().has(link.unit(), Role.ING));
        return switch (kind) {
            case TALKS, PROBE -> Status.IN_PROGRESS;
            case THREAT -> Status.ANNOUNCED;
            case WORKS -> running ? Status.IN_PROGRESS : isPast(act) ? Status.COMPLETED : Status.PLANNED;
            case BILL -> Status.PROPOSED;
            case PLAN -> running ? Status.IN_PROGRESS : Status.IN_FORCE;
            default -> Status.IN_FORCE;
        };
    }
}
