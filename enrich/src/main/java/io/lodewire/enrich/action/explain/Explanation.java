package io.lodewire.enrich.action.explain;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.rule.Rule;
import io.lodewire.enrich.action.rule.RuleTrace;
import io.lodewire.enrich.action.rule.Trigger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes down, sentence by sentence, which rules fired, which found their words and were held back, and for a sentence
 * with neither the nearest rules that its words could begin. For one story and one thread.
 */
public final class Explanation implements RuleTrace {

    private static final int MOST_NEAR = 2;

    private final Map<Line, Notes> sentences = new LinkedHashMap<>();

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public void fired(Line line, Trigger trigger) {
        notes(line).told().add("fired    " + trigger.rule().id() + " on '" + words(line, trigger) + "'");
    }

    @Override
    public void withheld(Line line, Trigger trigger, String reason) {
        notes(line).told().add("withheld " + trigger.rule().id() + " on '" + words(line, trigger) + "': " + reason);
    }

    @Override
    public void missed(Line line, Rule rule, int head) {
        var near = notes(line).near();
        if (near.size() < MOST_NEAR) {
            near.add("missed   " + rule.id() + " at '" + line.words(head, head + 1)
                    + "': the words around it are not those of the rule");
        }
    }

    /** The sentences that a rule looked at, each with what became of the rules. */
    public String text() {
        var text = new StringBuilder();
        sentences.forEach((line, notes) -> {
            text.append(line.words(0, line.size()).replaceAll("\\s+", " ")).append('\n');
            (notes.told().isEmpty() ? notes.near() : notes.told())
                    .forEach(note -> text.append("  ").append(note).append('\n'));
        });
        return text.toString();
    }

    private Notes notes(Line line) {
        return sentences.computeIfAbsent(line, ignored -> new Notes(new ArrayList<>(), new ArrayList<>()));
    }

    private static String words(Line line, Trigger trigger) {
        return line.words(trigger.from(), trigger.to());
    }

    private record Notes(List<String> told, List<String> near) {}
}
