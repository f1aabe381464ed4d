package io.lodewire.enrich.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A lexicon file: UTF-8, one row a line, cells parted by tabs, the first row naming the columns; empty lines and lines
 * that begin with {@code #} are left out.
 */
public final class LexiconTable {

    private final String name;
    private final List<LexiconRow> rows;

    private LexiconTable(String name, List<LexiconRow> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /** Reads {@code lexicon/<name>} beside this class; a malformed table is an {@link IllegalStateException}. */
    public static LexiconTable read(String name) {
        return parse(name, new String(bytes(name), UTF_8));
    }

    static LexiconTable parse(String name, String content) {
        var lines = content.lines().toList();
        var rows = new ArrayList<LexiconRow>();
        List<String> columns = List.of();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = Arrays.asList(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(new LexiconRow(name + ":" + (i + 1), columns, cells));
            }
        }
        return new LexiconTable(name, rows);
    }

    static byte[] bytes(String name) {
        try (var in = LexiconTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the lexicon " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of the file. */
    public String name() {
        return name;
    }

    /** All rows in file order. */
    public List<LexiconRow> rows() {
        return rows;
    }
}
