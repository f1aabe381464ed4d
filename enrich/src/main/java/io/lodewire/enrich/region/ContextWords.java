package io.lodewire.enrich.region;

import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Vocabulary;
import java.util.List;

/**
 * Words around a name that say what it is.
 *
 * @param givenNames before a surname
 * @param addresses forms of address, before a person only
 * @param titles offices, before a person
 * @param streets after the name of a street or a school
 * @param organisations after a place in the name of a body, where a surname might stand
 * @param speech what governments do
 * @param party before a government that another deals with
 * @param prepositions before a place
 * @param conjunctions that go on with a list
 * @param amounts words for numbers, before a currency
 * @param capitalsCues beside a region in a line of capitals
 */
record ContextWords(
        WordSet givenNames,
        WordSet addresses,
        WordSet titles,
        WordSet streets,
        WordSet organisations,
        WordSet speech,
        WordSet party,
        WordSet prepositions,
        WordSet conjunctions,
        WordSet amounts,
        WordSet capitalsCues) {

    static ContextWords read(Vocabulary vocabulary) {
        var table = LexiconTable.read("place-words.tsv");
        return new ContextWords(
                new WordSet(all(LexiconTable.read("given-names.tsv"), "names"), vocabulary),
                words(table, "address", vocabulary),
                words(table, "title", vocabulary),
                words(table, "street", vocabulary),
                words(table, "organisation", vocabulary),
                words(table, "speech", vocabulary),
                words(table, "party", vocabulary),
                words(table, "preposition", vocabulary),
                words(table, "conjunction", vocabulary),
                words(table, "amount", vocabulary),
                words(table, "capitals-cue", vocabulary));
    }

    private static WordSet words(LexiconTable table, String kind, Vocabulary vocabulary) {
        var words = table.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .flatMap(row -> row.list("words").stream())
                .toList();
        if (words.isEmpty()) {
            throw new IllegalStateException(table.name() + " has no row of the kind " + kind);
        }
        return new WordSet(words, vocabulary);
    }

    private static List<String> all(LexiconTable table, String column) {
        return table.rows().stream().flatMap(row -> row.list(column).stream()).toList();
    }
}
