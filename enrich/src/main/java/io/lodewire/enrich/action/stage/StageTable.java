package io.lodewire.enrich.action.stage;

import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.predicate.Link.Tie;
import io.lodewire.enrich.action.rule.Rule.Kind;
import io.lodewire.enrich.action.word.Word;
import io.lodewire.enrich.action.word.WordClasses;
import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table {@code action-stages.tsv}: what a governing word says about how far a change has got. */
final class StageTable {

    /** One row of the table. */
    record Row(int classId, Set<Tie> ties, Set<Kind> kinds, Status status, Factuality.Value factuality) {
        Row {
            ties = Set.copyOf(ties);
            kinds = Set.copyOf(kinds);
        }
    }

    private final List<Row> rows;

    StageTable(WordClasses classes) {
        rows = LexiconTable.read("action-stages.tsv").rows().stream()
                .map(row -> read(row, classes))
                .toList();
    }

    /** The first row that fits the word, its tie and the kind; null when none does. */
    @Nullable
    Row find(Word word, Tie tie, Kind kind) {
        for (var row : rows) {
            if (word.is(row.classId())
                    && row.ties().contains(tie)
                    && row.kinds().contains(kind)) {
                return row;
            }
        }
        return null;
    }

    private static Row read(LexiconRow row, WordClasses classes) {
        var ties = row.list("ties").isEmpty()
                ? EnumSet.complementOf(EnumSet.of(Tie.REPORT))
                : enums(Tie.class, row.list("ties"));
        var kinds = row.list("kinds").isEmpty() ? EnumSet.allOf(Kind.class) : enums(Kind.class, row.list("kinds"));
        var sign = row.get("sign").equals("-") ? "_NEG" : "_POS";
        return new Row(
                classes.id(row.get("class")),
                ties,
                kinds,
                Status.valueOf(row.get("status")),
                Factuality.Value.valueOf(row.get("certainty") + sign));
    }

    private static <E extends Enum<E>> EnumSet<E> enums(Class<E> type, List<String> names) {
        var set = EnumSet.noneOf(type);
        names.forEach(name -> set.add(Enum.valueOf(type, name)));
        return set;
    }
}
