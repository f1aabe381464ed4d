package io.lodewire.enrich.action;

import io.lodewire.enrich.action.effect.DirectionTable;
import io.lodewire.enrich.action.effect.Measure;
import io.lodewire.enrich.action.effect.SupplyTable;
import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Parties;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.party.ActorBinder;
import io.lodewire.enrich.action.party.Cast;
import io.lodewire.enrich.action.party.Scene;
import io.lodewire.enrich.action.party.TargetBinder;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.predicate.ChainReader;
import io.lodewire.enrich.action.rule.Rule.Kind;
import io.lodewire.enrich.action.rule.Trigger;
import io.lodewire.enrich.action.slot.DateBinder;
import io.lodewire.enrich.action.slot.GoodBinder;
import io.lodewire.enrich.action.stage.ChangeReader;
import io.lodewire.enrich.action.stage.DiscourseReader;
import io.lodewire.enrich.action.stage.Stage;
import io.lodewire.enrich.action.stage.StatusReader;
import io.lodewire.enrich.action.story.Draft;
import io.lodewire.enrich.action.word.WordClasses;
import io.lodewire.enrich.text.Span;
import io.lodewire.enrich.text.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a frame of one trigger: reads what governs it and binds its slots, or says why there is none. */
final class FrameReader {

    /** A frame, or the reason why there is none. */
    sealed interface Outcome {}

    record Read(Draft draft) implements Outcome {}

    record Withheld(String reason) implements Outcome {}

    private final ChainReader chains;
    private final ActorBinder actors;
    private final TargetBinder targets;
    private final StatusReader statuses;
    private final ChangeReader changes;
    private final DiscourseReader discourses;
    private final DirectionTable directions = new DirectionTable();
    private final SupplyTable supplies = new SupplyTable();

    FrameReader(WordClasses classes) {
        chains = new ChainReader(classes);
        actors = new ActorBinder(classes);
        targets = new TargetBinder(classes);
        statuses = new StatusReader(classes);
        changes = new ChangeReader(classes);
        discourses = new DiscourseReader(classes);
    }

    Outcome read(Scene scene, Trigger trigger, ActionContext context) {
        var line = scene.line();
        var chain = chains.read(line, trigger.from(), trigger.head(), trigger.to());
        var act = new Act(line, trigger.from(), trigger.head(), trigger.to(), chain);
        var cast = actors.bind(scene, act);
        var stage = statuses.read(act, trigger.rule().kind());
        var goods = GoodBinder.bind(act, scene.story().mentions());
        var reason = reasonAgainst(trigger, cast, stage, goods);
        return reason.isEmpty() ? new Read(draft(trigger, act, cast, stage, goods, context)) : new Withheld(reason);
    }

    private static String reasonAgainst(Trigger trigger, Cast cast, Stage stage, List<Good> goods) {
        if (cast.isStranger()) {
            return "NO_AUTHORITY";
        }
        if (cast.actors().isEmpty() && (trigger.rule().requires("actor") || !stage.isAct())) {
            return "NO_ACTOR";
        }
        return trigger.rule().requires("good") && goods.isEmpty() ? "NO_GOOD" : "";
    }

    private Draft draft(Trigger trigger, Act act, Cast cast, Stage stage, List<Good> goods, ActionContext context) {
        var rule = trigger.rule();
        var change = changes.read(act, rule);
        var parties = parties(trigger, act, cast);
        var measure = new Measure(rule.action(), change, stage.status(), stage.factuality());
        var dates = DateBinder.bind(act, stage.status(), context.day());
        var frame = new ActionFrame(
                rule.action(),
                List.of(),
                change,
                stage.status(),
                new Factuality(stage.factuality(), "AUTHOR"),
                discourses.read(act, stage, context.day()),
                parties,
                goods,
                null,
                dates,
                List.of(),
                List.of(),
                directions.direction(measure),
                supplies.effect(measure, !goods.isEmpty(), !parties.target().isEmpty()),
                List.of(),
                List.of(evidence(act, parties, goods)),
                act.line().span(trigger.from(), trigger.to()),
                rule.sure(),
                rule.id());
        return new Draft(frame, stage.isAct(), act.line().sentence().zone() == Zone.HEADLINE);
    }

    private Parties parties(Trigger trigger, Act act, Cast cast) {
        var kind = trigger.rule().kind();
        boolean joint = kind == Kind.DEAL || kind == Kind.TALKS || kind == Kind.WORKS;
        return new Parties(
                cast.actors(),
                cast.addressees(),
                joint ? List.of() : targets.targets(act, cast.actors()),
                joint ? targets.partners(act, cast.actors()) : List.of(),
                List.of());
    }

    private static Span evidence(Act act, Parties parties, List<Good> goods) {
        var sentence = act.line().sentence().span();
        var spans = new ArrayList<Span>();
        for (var party : parties.actor()) {
            add(party.span(), sentence, spans);
        }
        for (Party party : parties.target()) {
            add(party.span(), sentence, spans);
        }
        for (var good : goods) {
            add(good.span(), sentence, spans);
        }
        var cover = act.line().span(act.from(), act.to());
        for (var span : spans) {
            cover = cover.cover(span);
        }
        return cover;
    }

    private static void add(@Nullable Span span, Span sentence, List<Span> spans) {
        if (span != null && sentence.contains(span)) {
            spans.add(span);
        }
    }
}
