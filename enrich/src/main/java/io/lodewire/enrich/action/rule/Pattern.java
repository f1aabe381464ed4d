package io.lodewire.enrich.action.rule;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mark;
import io.lodewire.enrich.action.word.ClassSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Elements in order, one of which is the head: the unit at which the search begins.
 *
 * @param head index of the head among the elements
 */
record Pattern(List<Element> elements, int head) {

    private static final int NO_MATCH = -1;

    Pattern {
        elements = List.copyOf(elements);
        if (!(elements.get(head) instanceof Element.Words)) {
            throw new IllegalArgumentException("the head of a pattern must be words");
        }
    }

    ClassSet headClasses() {
        return headWords().classes();
    }

    /** The units that the pattern covers when its head is the unit, as {from, to}; null when it does not match. */
    @Nullable
    Match at(Line line, int unit) {
        if (!headWords().matches(line, unit)) {
            return null;
        }
        int to = ahead(line, head + 1, unit + 1);
        if (to == NO_MATCH) {
            return null;
        }
        int from = back(line, head - 1, unit);
        return from == NO_MATCH ? null : new Match(from, unit, to);
    }

    private Element.Words headWords() {
        return (Element.Words) elements.get(head);
    }

    /** Matches the elements from the index to the units from the index; the index after the last unit used. */
    private int ahead(Line line, int element, int unit) {
        if (element == elements.size()) {
            return unit;
        }
        var wanted = elements.get(element);
        if (wanted instanceof Element.Gap gap) {
            for (int i = unit, passed = 0; i <= line.size(); i++, passed++) {
                int to = ahead(line, element + 1, i);
                if (to != NO_MATCH) {
                    return to;
                }
                if (i == line.size() || passed == gap.most() || !gap.passes(line, i)) {
                    return NO_MATCH;
                }
            }
        }
        if (unit < line.size() && !startsAnew(line, unit) && matches(wanted, line, unit)) {
            int to = ahead(line, element + 1, unit + 1);
            if (to != NO_MATCH) {
                return to;
            }
        }
        return isOptional(wanted) ? ahead(line, element + 1, unit) : NO_MATCH;
    }

    /** Matches the elements down from the index to the units before the index; the index of the first unit used. */
    private int back(Line line, int element, int unit) {
        if (element < 0) {
            return unit;
        }
        var wanted = elements.get(element);
        if (wanted instanceof Element.Gap gap) {
            for (int i = unit, passed = 0; i >= 0; i--, passed++) {
                int from = back(line, element - 1, i);
                if (from != NO_MATCH) {
                    return from;
                }
                if (i == 0 || passed == gap.most() || !gap.passes(line, i - 1)) {
                    return NO_MATCH;
                }
            }
        }
        if (unit > 0 && !startsAnew(line, unit) && matches(wanted, line, unit - 1)) {
            int from = back(line, element - 1, unit - 1);
            if (from != NO_MATCH) {
                return from;
            }
        }
        return isOptional(wanted) ? back(line, element - 1, unit) : NO_MATCH;
    }

    /** Whether a colon, a semicolon or a dash stands before the unit, which no pattern runs across. */
    private static boolean startsAnew(Line line, int unit) {
        return line.unit(unit).mark() == Mark.STOP;
    }

    private static boolean matches(Element wanted, Line line, int unit) {
        if (wanted instanceof Element.Words words) {
            return words.matches(line, unit);
        }
        return wanted instanceof Element.Named named && named.matches(line, unit);
    }

    private static boolean isOptional(Element wanted) {
        return wanted instanceof Element.Words words && words.isOptional()
                || wanted instanceof Element.Named named && named.isOptional();
    }

    /** Where a pattern matched: its first unit, its head, and the unit after its last. */
    record Match(int from, int head, int to) {}
}
