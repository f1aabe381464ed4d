package io.lodewire.enrich.lexicon;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a lexicon.
 *
 * @param at where it stands, {@code file:line}, for messages
 */
public record LexiconRow(String at, List<String> columns, List<String> cells) {

    public LexiconRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        if (cells.size() > columns.size()) {
            throw new IllegalStateException(at + " has " + cells.size() + " cells in " + columns.size() + " columns");
        }
    }

    /** The cell of the column; empty when the row is shorter. */
    public String get(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalStateException(at + ": no column '" + column + "' among " + columns);
        }
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** The cell's values, parted by {@code |}; none when it is empty. */
    public List<String> list(String column) {
        var cell = get(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    /** The cell as an ISO day; null when it is empty. */
    public @Nullable LocalDate day(String column) {
        var cell = get(column);
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
