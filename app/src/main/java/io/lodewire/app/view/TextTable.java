package io.lodewire.app.view;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text; cells that are too long are wrapped between words, so that nothing is cut. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<Integer> widths;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table whose columns have at most the given widths, in characters. */
    public TextTable(List<Integer> widths) {
        this.widths = List.copyOf(widths);
    }

    /** Adds a row with one cell for each column. */
    public TextTable row(String... cells) {
        if (cells.length != widths.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + widths.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The lines of the table. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            addRow(row, lines);
        }
        return lines;
    }

    private void addRow(List<String> row, List<String> lines) {
        var cells = new ArrayList<List<String>>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(wrapped(row.get(column), widths.get(column)));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            var text = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                var cell = line < cells.get(column).size() ? cells.get(column).get(line) : "";
                text.append(cell)
                        .append(" ".repeat(widths.get(column) - cell.length()))
                        .append(GAP);
            }
            lines.add(text.toString().stripTrailing());
        }
    }

    private static List<String> wrapped(String cell, int width) {
        var lines = new ArrayList<String>();
        for (var paragraph : cell.split("\n", -1)) {
            wrap(paragraph, width, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        var rest = paragraph;
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int cut = blank > 0 ? blank : width;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
    }
}
