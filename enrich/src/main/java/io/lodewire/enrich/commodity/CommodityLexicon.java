package io.lodewire.enrich.commodity;

import io.lodewire.enrich.commodity.guard.Guard;
import io.lodewire.enrich.commodity.guard.Guards;
import io.lodewire.enrich.commodity.guard.TermSet;
import io.lodewire.enrich.commodity.guard.WordClasses;
import io.lodewire.enrich.gazetteer.Case;
import io.lodewire.enrich.gazetteer.GazetteerBuilder;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that name commodities, point back to them, or only look like them. */
public final class CommodityLexicon {

    private final CommodityCatalogue catalogue;
    private final Guards guards;
    private final Forms forms;
    private final ProperNames properNames;
    private final TermSet smallInTitles;

    private CommodityLexicon(CommodityCatalogue catalogue, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        var classes = WordClasses.read(vocabulary);
        this.guards = Guards.read(classes);
        this.properNames = new ProperNames(classes);
        this.smallInTitles = classes.named("small-in-titles");
        this.forms = Forms.read(vocabulary);
    }

    /** Reads the words around names and adds them to the vocabulary. */
    public static CommodityLexicon read(CommodityCatalogue catalogue, Vocabulary vocabulary) {
        return new CommodityLexicon(catalogue, vocabulary);
    }

    /** Adds all names. */
    public void addTo(GazetteerBuilder gazetteer) {
        for (var row : LexiconTable.read("commodity-names.tsv").rows()) {
            var name = name(row);
            for (var spelled : row.list("names")) {
                for (var surface : numbers(spelled)) {
                    gazetteer.add(surface, name);
                }
            }
        }
        for (var row : LexiconTable.read("commodity-anaphors.tsv").rows()) {
            var name = new CommodityName.Anaphor(candidates(row));
            row.list("words").forEach(words -> gazetteer.add(words, name));
        }
    }

    /** The guard that every name must pass. */
    Guard everyName() {
        return guards.named("every");
    }

    Forms forms() {
        return forms;
    }

    TermSet smallInTitles() {
        return smallInTitles;
    }

    ProperNames properNames() {
        return properNames;
    }

    /** Singular and plural of {@code name(s)} or {@code name(es)}. */
    static List<String> numbers(String spelled) {
        int suffix = spelled.endsWith("(s)") ? 3 : spelled.endsWith("(es)") ? 4 : 0;
        if (suffix == 0) {
            return List.of(spelled);
        }
        var singular = spelled.substring(0, spelled.length() - suffix);
        return List.of(singular, singular + (suffix == 3 ? "s" : "es"));
    }

    private CommodityName name(LexiconRow row) {
        var writing = or(row.get("writing"), Case.class, Case.ANY);
        var ids = row.list("id");
        if (ids.isEmpty()) {
            return new CommodityName.Decoy(writing);
        }
        ids.forEach(id -> require(id, row));
        var guard = row.get("guard");
        return new CommodityName.Good(
                ids,
                or(row.get("kind"), MentionKind.class, MentionKind.NAME),
                or(row.get("scope"), Scope.class, Scope.EXPLICIT),
                orNull(row.get("form")),
                writing,
                guard.isEmpty() ? null : guards.named(guard),
                orNull(row.get("reason")));
    }

    private void require(String id, LexiconRow row) {
        if (!catalogue.has(id)) {
            throw new IllegalStateException(row.at() + ": no commodity '" + id + "'");
        }
    }

    private Set<String> candidates(LexiconRow row) {
        var candidates = new HashSet<String>();
        for (var top : row.list("points to")) {
            candidates.addAll(catalogue.within(top));
        }
        return Set.copyOf(candidates);
    }

    private static <E extends Enum<E>> E or(String cell, Class<E> type, E otherwise) {
        return cell.isEmpty() ? otherwise : Enum.valueOf(type, cell);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
