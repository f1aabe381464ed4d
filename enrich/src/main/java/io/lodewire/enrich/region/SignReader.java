package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Case;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the signs of a region, the bodies that speak for one, and the longer names that are none. */
final class SignReader {

    private final Territories territories;
    private final Map<String, Guard> guards;

    SignReader(Territories territories, Map<String, Guard> guards) {
        this.territories = territories;
        this.guards = guards;
    }

    void readInto(List<RegionLexicon.Entry> entries) {
        for (var row : LexiconTable.read("place-blockers.tsv").rows()) {
            var name = new BlockedName(row.get("reason"));
            row.list("names").forEach(surface -> entries.add(new RegionLexicon.Entry(surface, name)));
        }
        for (var row : LexiconTable.read("region-signs.tsv").rows()) {
            readSign(row, entries);
        }
        for (var row : LexiconTable.read("bodies.tsv").rows()) {
            if (row.get("kind").equals("IMPLIED")) {
                var name = sign(row, "body", entries.size(), SignName.Follows.ANYTHING);
                row.list("names").forEach(surface -> entries.add(new RegionLexicon.Entry(surface, name)));
            } else {
                row.list("names").forEach(surface -> entries.add(new RegionLexicon.Entry(surface, body(row, surface))));
            }
        }
    }

    /** Each word of a local press is a sign of its own; a currency's several names are one. */
    private void readSign(LexiconRow row, List<RegionLexicon.Entry> entries) {
        var shared = sign(row, row.get("class"), entries.size(), follows(row.get("follows")));
        for (var surface : row.list("names")) {
            var name = shared.speaksForTowns() ? shared.withIndex(entries.size()) : shared;
            entries.add(new RegionLexicon.Entry(surface, name));
        }
    }

    private SignName sign(LexiconRow row, String kind, int index, SignName.Follows follows) {
        return new SignName(
                territories.get(row.get("code")),
                index,
                writing(row),
                follows,
                Period.of(row),
                kind + ": " + row.get("reason"));
    }

    private PlaceName body(LexiconRow row, String surface) {
        return new PlaceName(
                territories.get(row.get("code")),
                new PlaceName.Form(MentionKind.METONYM, writing(row), false, false),
                Period.of(row),
                null,
                guards.get(surface),
                row.get("reason"));
    }

    private static SignName.Follows follows(String cell) {
        return cell.isEmpty() ? SignName.Follows.ANYTHING : SignName.Follows.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static Case writing(LexiconRow row) {
        return switch (row.get("writing").toLowerCase(Locale.ROOT)) {
            case "any" -> Case.ANY;
            case "capitals" -> Case.ALL_CAPITALS;
            default -> Case.CAPITALISED;
        };
    }
}
