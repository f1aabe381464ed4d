package io.lodewire.enrich.action.slot;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.frame.Term;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the short marks of an act: a word class of the mark's own name. */
public final class TermReader {

    private static final List<String> MARKS = List.of(
            "PRESUMPTION_OF_DENIAL",
            "PRICE_FLOOR",
            "PREFERENTIAL_ACCESS",
            "INVESTMENT_FUND",
            "EXEMPTION",
            "GENERAL_LICENCE",
            "DE_MINIMIS_THRESHOLD",
            "GRACE_PERIOD");

    private final Map<String, Integer> classOf = new LinkedHashMap<>();

    /** Tells marks by the classes of words. */
    public TermReader(WordClasses classes) {
        MARKS.forEach(mark -> classOf.put(mark, classes.id(mark)));
    }

    /** The marks of the line, in its order. */
    public List<Term> read(Line line) {
        var terms = new ArrayList<Term>();
        for (int i = 0; i < line.size(); i++) {
            for (var mark : classOf.entrySet()) {
                if (line.is(i, mark.getValue())) {
                    terms.add(new Term(mark.getKey(), line.span(i, i + 1)));
                }
            }
        }
        return terms;
    }
}
