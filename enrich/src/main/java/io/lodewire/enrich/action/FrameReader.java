package io.lodewire.enrich.action;

import io.lodewire.enrich.action.effect.DirectionTable;
import io.lodewire.enrich.action.effect.Measure;
import io.lodewire.enrich.action.effect.SupplyTable;
import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Parties;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.party.ActorBinder;
import io.lodewire.enrich.action.party.BeneficiaryBinder;
import io.lodewire.enrich.action.party.Cast;
import io.lodewire.enrich.action.party.ExportOwner;
import io.lodewire.enrich.action.party.TargetBinder;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.predicate.ChainReader;
import io.lodewire.enrich.action.rule.Rule;
import io.lodewire.enrich.action.rule.Rule.Kind;
import io.lodewire.enrich.action.rule.Trigger;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.slot.AmountBinder;
import io.lodewire.enrich.action.slot.DateBinder;
import io.lodewire.enrich.action.slot.GoodBinder;
import io.lodewire.enrich.action.slot.ObjectReader;
import io.lodewire.enrich.action.slot.TermReader;
import io.lodewire.enrich.action.stage.ChangeReader;
import io.lodewire.enrich.action.stage.DiscourseReader;
import io.lodewire.enrich.action.stage.SourceReader;
import io.lodewire.enrich.action.stage.Stage;
import io.lodewire.enrich.action.stage.StatusReader;
import io.lodewire.enrich.action.story.Draft;
import io.lodewire.enrich.action.word.WordClasses;
import io.lodewire.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a frame of one trigger: reads what governs it and binds its slots, or says why there is none. */
final class FrameReader {

    /** A frame, or the reason why there is none. */
    sealed interface Outcome {}

    record Read(Draft draft, Act act) implements Outcome {}

    record Withheld(String reason) implements Outcome {}

    private final Admission admission;
    private final ChainReader chains;
    private final ActorBinder actors;
    private final TargetBinder targets;
    private final BeneficiaryBinder beneficiaries;
    private final ExportOwner exportOwners;
    private final StatusReader statuses;
    private final ChangeReader changes;
    private final DiscourseReader discourses;
    private final SourceReader sources;
    private final TermReader terms;
    private final ObjectReader objects;
    private final DirectionTable directions = new DirectionTable();
    private final SupplyTable supplies = new SupplyTable();

    FrameReader(WordClasses classes) {
        admission = new Admission(classes);
        chains = new ChainReader(classes);
        actors = new ActorBinder(classes);
        targets = new TargetBinder(classes);
        beneficiaries = new BeneficiaryBinder(classes);
        exportOwners = new ExportOwner(classes);
        statuses = new StatusReader(classes);
        changes = new ChangeReader(classes);
        discourses = new DiscourseReader(classes);
        sources = new SourceReader(classes);
        terms = new TermReader(classes);
        objects = new ObjectReader(classes);
    }

    Outcome read(Scene scene, Trigger trigger, ActionContext context) {
        var line = scene.line();
        var chain = chains.read(line, trigger.from(), trigger.head(), trigger.to());
        var act = new Act(line, trigger.from(), trigger.head(), trigger.to(), chain);
        var rule = trigger.rule();
        var cast = actors.bind(scene, act, rule.requires("subject-suffers"));
        var stage = statuses.read(act, rule.kind(), context.day());
        if (cast.actors().isEmpty() && !cast.isStranger()) {
            cast = inferred(scene, act, rule, stage);
        }
        var goods = goods(scene, act, rule);
        var bound = joined(rule, new Admission.Bound(cast, parties(scene, rule, act, cast), stage, goods));
        var reason = admission.reasonAgainst(rule, scene, act, bound);
        return reason.isEmpty() ? new Read(draft(scene, trigger, act, bound, context), act) : new Withheld(reason);
    }

    /** Of the parties to a joint act that names no actor, the first acts and the others are its partners. */
    private static Admission.Bound joined(Rule rule, Admission.Bound bound) {
        var partners = bound.parties().partner();
        boolean joint = rule.kind() == Kind.DEAL || rule.kind() == Kind.TALKS;
        if (!joint || !bound.cast().actors().isEmpty() || partners.size() < 2) {
            return bound;
        }
        var cast = Cast.of(partners.subList(0, 1));
        var parties = bound.parties().withJoint(cast.actors(), partners.subList(1, partners.size()));
        return new Admission.Bound(cast, parties, bound.stage(), bound.goods());
    }

    private Cast inferred(Scene scene, Act act, Rule rule, Stage stage) {
        var near = mayInfer(rule, stage) ? actors.infer(scene, act, rule.kind() == Kind.TALKS) : Cast.NOBODY;
        boolean lawful = near.actors().isEmpty() && (rule.requires("law") || !rule.requires("no-infer"));
        var bound = lawful ? actors.byLaw(scene) : near;
        return bound.actors().isEmpty() && rule.requires("home") ? actors.ofStory(scene) : bound;
    }

    private static boolean mayInfer(Rule rule, Stage stage) {
        return (stage.isAct() || rule.kind() == Kind.PROBE || rule.kind() == Kind.TALKS) && !rule.requires("no-infer");
    }

    private static List<Good> goods(Scene scene, Act act, Rule rule) {
        var mentions = scene.story().mentions();
        var goods = GoodBinder.bind(act, mentions);
        if (goods.isEmpty()
                && (rule.requires("good:line") || rule.requires("good:story") || rule.requires("mineral"))) {
            goods = GoodBinder.ofLine(scene.line(), mentions);
        }
        return goods.isEmpty() && rule.requires("good:story") ? GoodBinder.ofStory(mentions) : goods;
    }

    private Parties parties(Scene scene, Rule rule, Act act, Cast cast) {
        var kind = rule.kind();
        boolean joint = kind == Kind.DEAL || kind == Kind.TALKS || kind == Kind.WORKS;
        return new Parties(
                cast.actors(),
                cast.addressees(),
                joint ? List.of() : targets(scene, rule, act, cast),
                joint ? targets.partners(scene, act, cast.actors()) : List.of(),
                rule.requires("beneficiary") ? beneficiaries.bind(scene) : List.of());
    }

    private List<Party> targets(Scene scene, Rule rule, Act act, Cast cast) {
        var stated = targets.targets(scene, act, cast.actors());
        return stated.isEmpty() && rule.requires("target:line") ? targets.origins(act.line(), cast.actors()) : stated;
    }

    private Draft draft(Scene scene, Trigger trigger, Act act, Admission.Bound bound, ActionContext context) {
        var rule = trigger.rule();
        var stage = bound.stage();
        var parties = bound.parties();
        var action = rule.action();
        var foreign = rule.foreign().isEmpty() ? List.<Party>of() : exportOwners.foreign(scene, act, bound.cast());
        if (!foreign.isEmpty()) {
            action = rule.foreign();
            parties = parties.withTarget(foreign);
        }
        if (ThreatReader.isThreat(trigger, act, stage)) {
            action = "threat";
            parties = parties.withTarget(ThreatReader.targets(scene, act, parties.actor()));
            stage = new Stage(Status.ANNOUNCED, Factuality.Value.PS_POS, stage.cue(), true);
        }
        var measure = new Measure(action, changes.read(act, rule), stage.status(), stage.factuality());
        var frame = frame(
                scene,
                trigger,
                act,
                new Admission.Bound(bound.cast(), parties, stage, bound.goods()),
                measure,
                context);
        return Draft.of(frame, stage.isAct(), act.line().sentence().zone());
    }

    private ActionFrame frame(
            Scene scene, Trigger trigger, Act act, Admission.Bound bound, Measure measure, ActionContext context) {
        var stage = bound.stage();
        var goods = bound.goods();
        var parties = bound.parties();
        return new ActionFrame(
                measure.action(),
                List.of(),
                measure.change(),
                stage.status(),
                new Factuality(stage.factuality(), sources.read(scene, act, bound.cast())),
                discourses.read(act, stage, context.day()),
                parties,
                goods,
                objects.read(act),
                DateBinder.bind(act, stage.status(), context.day()),
                AmountBinder.bind(act, context.amounts()),
                terms.read(act.line()),
                directions.direction(measure),
                supplies.effect(measure, !goods.isEmpty(), !parties.target().isEmpty()),
                List.of(),
                List.of(evidence(act, parties, goods)),
                act.line().span(trigger.from(), trigger.to()),
                Confidence.of(trigger.rule(), bound),
                trigger.rule().id());
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
