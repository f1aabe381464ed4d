package io.lodewire.enrich.region;

import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the table of people in office. */
final class LeaderReader {

    private final Territories territories;

    LeaderReader(Territories territories) {
        this.territories = territories;
    }

    void readInto(List<RegionLexicon.Entry> entries) {
        var rows = new LinkedHashMap<String, List<LexiconRow>>();
        for (var row : LexiconTable.read("leaders.tsv").rows()) {
            rows.computeIfAbsent(row.get("name"), name -> new ArrayList<>()).add(row);
        }
        rows.forEach((name, terms) -> add(name, terms, entries));
    }

    private void add(String name, List<LexiconRow> rows, List<RegionLexicon.Entry> entries) {
        boolean alone = rows.get(0).get("alone").equals("yes");
        var leader = new Leader(
                name, entries.size(), alone, rows.stream().map(this::term).toList());
        entries.add(new RegionLexicon.Entry(name, new LeaderName(leader, true)));
        var lastName = rows.get(0).get("last-name");
        if (!lastName.isEmpty() && !lastName.equals(name)) {
            entries.add(new RegionLexicon.Entry(lastName, new LeaderName(leader, false)));
        }
    }

    private Leader.Term term(LexiconRow row) {
        return new Leader.Term(territories.get(row.get("code")), row.get("office"), Period.of(row));
    }
}
