package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries a guard's rules on a hit. */
final class GuardJudge {

    private static final Set<Guard.When> LOOK_AT_STORY =
            EnumSet.of(Guard.When.WITH, Guard.When.LOCAL, Guard.When.OTHERS);

    private final StoryContext context;
    private final Findings findings;
    private final PersonSigns persons;

    GuardJudge(StoryContext context, Findings findings, PersonSigns persons) {
        this.context = context;
        this.findings = findings;
        this.persons = persons;
    }

    /** Whether a rule that looks at the rest of the story comes before one that decides. */
    boolean mustWait(Guard guard, Hit hit) {
        for (var rule : guard.rules()) {
            if (rule.period().holds(context.day())) {
                if (LOOK_AT_STORY.contains(rule.when())) {
                    return true;
                }
                if (applies(rule, hit)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The rule that decides; null when none does. */
    Guard.@Nullable Rule decide(Guard guard, Hit hit) {
        for (var rule : guard.rules()) {
            if (rule.period().holds(context.day()) && applies(rule, hit)) {
                return rule;
            }
        }
        return null;
    }

    private boolean applies(Guard.Rule rule, Hit hit) {
        return switch (rule.when()) {
            case NEAR -> context.isNear(rule.words(), hit);
            case BEFORE -> context.previousIs(rule.words(), hit.from());
            case AFTER -> context.nextIs(rule.words(), hit.to());
            case PERSON -> persons.surnameFollows(hit);
            case WITH -> rule.with().stream().anyMatch(territory -> findings.named(territory) > 0);
            case LOCAL -> rule.with().stream().anyMatch(territory -> findings.localSigns(territory) > 0);
            case OTHERS -> findings.isCountryNamed();
            case ALWAYS -> true;
        };
    }
}
