package io.lodewire.enrich.action.rule;

import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.rule.Element.Gap;
import io.lodewire.enrich.action.rule.Element.Named;
import io.lodewire.enrich.action.rule.Element.Part;
import io.lodewire.enrich.action.rule.Element.Words;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads patterns as the rules file writes them.
 *
 * <p>{@code {a|b}} a word of class a or b, {@code {a:v}} only as a verb, {@code {a:n}} only not as one; {@code @good},
 * {@code @region}, {@code @time}, {@code @number} a name or number; {@code ~3} up to three units of one phrase,
 * {@code ~~9} up to nine of one sentence, verbs too; a {@code ?} after an element makes it optional, a {@code ^} before it
 * makes it the head.
 */
final class PatternParser {

    private static final Map<String, Role> NAMED =
            Map.of("@good", Role.GOOD, "@region", Role.REGION, "@time", Role.TIME, "@number", Role.NUMBER);

    private final WordClasses classes;

    PatternParser(WordClasses classes) {
        this.classes = classes;
    }

    Pattern parse(String written) {
        var elements = new ArrayList<Element>();
        int head = -1;
        for (var item : written.strip().split(" +", -1)) {
            if (item.startsWith("^")) {
                head = elements.size();
                item = item.substring(1);
            }
            elements.add(element(item));
        }
        if (head < 0) {
            throw new IllegalArgumentException("a pattern needs a head: " + written);
        }
        return new Pattern(elements, head);
    }

    private Element element(String item) {
        if (item.startsWith("~~")) {
            return new Gap(Integer.parseInt(item.substring(2)), true);
        }
        if (item.startsWith("~")) {
            return new Gap(Integer.parseInt(item.substring(1)), false);
        }
        boolean optional = item.endsWith("?");
        var core = optional ? item.substring(0, item.length() - 1) : item;
        var named = NAMED.get(core);
        return named != null ? new Named(named, optional) : words(core, optional);
    }

    private Words words(String core, boolean optional) {
        if (!core.startsWith("{") || !core.endsWith("}")) {
            throw new IllegalArgumentException("not an element of a pattern: " + core);
        }
        var inside = core.substring(1, core.length() - 1);
        var part = inside.endsWith(":v") ? Part.VERB : inside.endsWith(":n") ? Part.NOUN : Part.ANY;
        var names = part == Part.ANY ? inside : inside.substring(0, inside.length() - 2);
        return new Words(classes.setOf(List.of(names.split("\\|"))), part, optional);
    }
}
