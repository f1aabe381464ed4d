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
import io.lodewire.enrich.text.Zone;
import java.time.LocalDate;
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
    private final int effect;
    private final OpenQuestion open;
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
        effect = classes.id("effect");
        open = new OpenQuestion(classes);
        planned = classes.setOf(List.of("plan", "due"));
        proposed = classes.setOf(List.of("propose"));
        threatened = classes.setOf(List.of("threaten"));
    }

    /** How far the change has got that the act tells of. */
    public Stage read(Act act, Kind kind, @Nullable LocalDate day) {
        if (open.holds(act)) {
            return kind == Kind.PROBE
                    ? new Stage(Status.IN_PROGRESS, Value.CT_POS, act.clause().from(), true)
                    : new Stage(Status.CONSIDERED, Value.PS_POS, act.clause().from(), true);
        }
        var links = act.chain().links();
        for (int i = links.size() - 1; i >= 0; i--) {
            var row = row(act, links.get(i), kind);
            if (row != null && !onlyAnnounces(act, row, i, kind)) {
                return dated(act, kind, day, said(act, links.get(i), row));
            }
        }
        boolean done = act.isVerbal() || links.stream().anyMatch(link -> isDoing(act, link));
        return dated(act, kind, day, byTense(act, kind, done, day));
    }

    /** Whether what is announced has been agreed on: announced an agreement to cut. */
    private boolean onlyAnnounces(Act act, StageTable.Row row, int link, Kind kind) {
        var links = act.chain().links();
        for (int i = link - 1; row.status() == Status.ANNOUNCED && i >= 0; i--) {
            var inner = row(act, links.get(i), kind);
            if (inner != null && inner.status() == Status.AGREED_IN_PRINCIPLE) {
                return true;
            }
        }
        return false;
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

    private Stage byTense(Act act, Kind kind, boolean done, @Nullable LocalDate day) {
        var chain = act.chain();
        if (chain.isNegated()) {
            boolean promised = !chain.modals().isEmpty();
            return new Stage(promised ? Status.REJECTED : Status.UNKNOWN, Value.CT_NEG, chain.top(), true);
        }
        if (act.clause().kind() == Clause.Kind.CONDITION) {
            return new Stage(Status.CONSIDERED, Value.PS_POS, -1, done);
        }
        if (!chain.modals().isEmpty()) {
            return byModal(act, chain.modals().get(0));
        }
        if (chain.isBareInfinitive()) {
            return new Stage(Status.PLANNED, Value.CT_POS, chain.top(), true);
        }
        return byModifier(act, kind, done, day);
    }

    /** A measure that will come on a stated day is announced, one without a day is planned. */
    private Stage dated(Act act, Kind kind, @Nullable LocalDate day, Stage stage) {
        return stage.status() == Status.PLANNED && isDated(act, kind, day)
                ? new Stage(Status.ANNOUNCED, stage.factuality(), stage.cue(), true)
                : stage;
    }

    private boolean isDated(Act act, Kind kind, @Nullable LocalDate day) {
        boolean measure = kind != Kind.TALKS && kind != Kind.DEAL && kind != Kind.WORKS && kind != Kind.PLAN;
        return measure && (ClauseDay.begins(act) || takesEffect(act) && ClauseDay.isAhead(act, day));
    }

    private boolean takesEffect(Act act) {
        return act.chain().links().stream().anyMatch(link -> act.line().is(link.unit(), effect));
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
    private Stage byModifier(Act act, Kind kind, boolean done, @Nullable LocalDate day) {
        boolean byVerb = act.chain().top() >= 0;
        if (isOfBill(act)) {
            return new Stage(Status.PROPOSED, Value.CT_POS, act.to(), true);
        }
        boolean enacted = act.chain().links().stream()
                .anyMatch(link -> act.line().role(link.unit()).isVerb() && isDoing(act, link));
        for (int modifier : act.chain().modifiers()) {
            var classes = act.line().unit(modifier).word().classes();
            if (!enacted && classes.meets(planned)) {
                return new Stage(Status.PLANNED, Value.CT_POS, modifier, true);
            }
            if (!enacted && classes.meets(proposed)) {
                return new Stage(Status.PROPOSED, Value.CT_POS, modifier, true);
            }
            if (!enacted && classes.meets(threatened)) {
                return new Stage(Status.CONSIDERED, Value.PS_POS, modifier, true);
            }
        }
        if (!byVerb && isTitled(act)) {
            return new Stage(Status.PROPOSED, Value.CT_POS, act.from(), true);
        }
        return new Stage(plain(act, kind, day), Value.CT_POS, act.chain().top(), done);
    }

    /** Whether it only tells what a bill is about: an export control reform bill. */
    private boolean isOfBill(Act act) {
        var line = act.line();
        int limit = Math.min(line.size(), act.to() + 2);
        for (int i = act.to(); i < limit && line.role(i).isNominal(); i++) {
            if (line.is(i, bill)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title without a verb calls it proposed: Notice of Proposed Reinstatement of Leases. */
    private boolean isTitled(Act act) {
        var line = act.line();
        for (int i = act.clause().from(); i < act.from(); i++) {
            if (line.unit(i).word().classes().meets(proposed)) {
                return line.sentence().zone() == Zone.HEADLINE;
            }
        }
        return false;
    }

    private static Status talks(Act act, @Nullable LocalDate day) {
        return ClauseDay.isAhead(act, day)
                ? Status.PLANNED
                : ClauseDay.isPast(act, day) ? Status.COMPLETED : Status.IN_PROGRESS;
    }

    private static boolean isPast(Act act) {
        int top = act.chain().top();
        return top >= 0 && (act.line().has(top, Role.VERB) || act.line().has(top, Role.PARTICIPLE));
    }

    private static Status plain(Act act, Kind kind, @Nullable LocalDate day) {
        boolean running = act.chain().links().stream()
                .anyMatch(link -> link.tie() != Tie.REPORT && act.line().has(link.unit(), Role.ING));
        return switch (kind) {
            case TALKS -> talks(act, day);
            case PROBE -> Status.IN_PROGRESS;
            case THREAT -> Status.ANNOUNCED;
            case WORKS -> running ? Status.IN_PROGRESS : isPast(act) ? Status.COMPLETED : Status.PLANNED;
            case BILL -> Status.PROPOSED;
            case PLAN -> running ? Status.IN_PROGRESS : Status.IN_FORCE;
            default -> Status.IN_FORCE;
        };
    }
}
