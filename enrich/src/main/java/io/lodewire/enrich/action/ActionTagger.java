package io.lodewire.enrich.action;

import io.lodewire.enrich.action.clause.LineReader;
import io.lodewire.enrich.action.clause.Mentions;
import io.lodewire.enrich.action.rule.RuleTrace;
import io.lodewire.enrich.action.rule.Trigger;
import io.lodewire.enrich.action.rule.TriggerFinder;
import io.lodewire.enrich.action.scene.AuthorityReader;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.scene.StoryLines;
import io.lodewire.enrich.action.story.Draft;
import io.lodewire.enrich.action.story.FrameMerger;
import io.lodewire.enrich.action.story.Retaliation;
import io.lodewire.enrich.text.Abstention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Finds the policy actions of a story. Immutable; safe for use by several threads. */
public final class ActionTagger {

    private static final String STEP = "action";

    private final TriggerFinder triggers;
    private final LineReader lines;
    private final AuthorityReader authorities;
    private final FrameReader frames;
    private final Retaliation retaliation;

    /** Tags by the words and rules of the lexicon. */
    public ActionTagger(ActionLexicon lexicon) {
        triggers = new TriggerFinder(lexicon.rules(), lexicon.words());
        lines = new LineReader(lexicon.words());
        authorities = new AuthorityReader(lexicon.words().classes());
        frames = new FrameReader(lexicon.words().classes());
        retaliation = new Retaliation(lexicon.words().classes());
    }

    /** The policy actions of the story. */
    public ActionReading tag(ActionContext context) {
        return tag(context, RuleTrace.NONE);
    }

    /** The policy actions of the story, telling the trace which rules fired and which did not. */
    public ActionReading tag(ActionContext context, RuleTrace trace) {
        var mentions =
                new Mentions(context.regions().mentions(), context.commodities().mentions(), context.times());
        var story = new StoryLines(context.text(), mentions, lines, authorities);
        var drafts = new ArrayList<Draft>();
        var abstentions = new ArrayList<Abstention>();
        var sentences = context.text().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).tellsTheStory()
                    && triggers.mayFind(context.text().tokens(), sentences.get(i))) {
                read(story.scene(i), context, trace, drafts, abstentions);
            }
        }
        return new ActionReading(FrameMerger.merge(drafts), abstentions);
    }

    /** Of triggers on the same words the first that gives a frame wins; a guard wins without one. */
    private void read(
            Scene scene, ActionContext context, RuleTrace trace, List<Draft> drafts, List<Abstention> abstentions) {
        var taken = new ArrayList<Trigger>();
        var read = new ArrayList<FrameReader.Read>();
        var reasons = new LinkedHashMap<Integer, Abstention>();
        for (var trigger : triggers.find(scene.line())) {
            if (taken.stream().anyMatch(trigger::overlaps)) {
                continue;
            }
            if (trigger.rule().isGuard()) {
                taken.add(trigger);
                continue;
            }
            var outcome = frames.read(scene, trigger, context);
            if (outcome instanceof FrameReader.Read frame) {
                trace.fired(scene.line(), trigger);
                taken.add(trigger);
                read.add(frame);
            } else if (outcome instanceof FrameReader.Withheld withheld) {
                trace.withheld(scene.line(), trigger, withheld.reason());
                var span = scene.line().span(trigger.from(), trigger.to());
                reasons.putIfAbsent(trigger.head(), new Abstention(span, STEP, withheld.reason()));
            }
        }
        if (trace.listens() && read.isEmpty()) {
            triggers.explain(scene.line(), trace);
        }
        drafts.addAll(related(read));
        reasons.forEach((head, abstention) -> {
            if (taken.stream().noneMatch(trigger -> trigger.from() <= head && head < trigger.to())) {
                abstentions.add(abstention);
            }
        });
    }

    /** The drafts of one line in its order, those that answer one another related. */
    private List<Draft> related(List<FrameReader.Read> read) {
        read.sort(Comparator.comparingInt(frame -> frame.act().head()));
        var drafts = new ArrayList<>(read.stream().map(FrameReader.Read::draft).toList());
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                if (i != j && retaliation.answers(read.get(i).act(), read.get(j).act())) {
                    var answer = Retaliation.answer(drafts.get(i), drafts.get(j));
                    drafts.set(j, Retaliation.answered(drafts.get(j), drafts.get(i)));
                    drafts.set(i, answer);
                }
            }
        }
        drafts.removeIf(draft -> draft.isUntypedBill() && drafts.stream().anyMatch(Draft::isProposal));
        drafts.removeIf(
                draft -> !draft.isAct() && drafts.stream().anyMatch(other -> other.isAct() && other.tells(draft)));
        return drafts;
    }
}
