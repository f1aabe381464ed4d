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
 * @param statesTitles of the head of a state
 * @param governmentsTitles last words of a title of the head of a government
 * @param then before a title of another time
 * @param streets after the name of a street or a school
 * @param organisations after a place in the name of a body, where a surname might stand
 * @param companies the end of a firm's name
 * @param currencies after a demonym that speaks of money
 * @param speech what governments do
 * @param party before a government that another deals with
 * @param prepositions before a place
 * @param locatives before a town, to say where something is
 * @param townsfolk people and things of a town, after its name
 * @param conjunctions that go on with a list
 * @param amounts words for numbers, before a currency
 * @param capitalsCues before a region in a line of capitals
 * @param capitalsAfter after one
 */
record ContextWords(
        WordSet givenNames,
        WordSet addresses,
        WordSet titles,
        WordSet statesTitles,
        WordSet governmentsTitles,
        WordSet then,
        WordSet streets,
        WordSet organisations,
        WordSet companies,
        WordSet currencies,
        WordSet speech,
        WordSet party,
        WordSet prepositions,
        WordSet locatives,
        WordSet townsfolk,
        WordSet conjunctions,
        WordSet amounts,
        WordSet capitalsCues,
        WordSet capitalsAfter) {

    static ContextWords read(Vocabulary vocabulary) {
        var table = LexiconTable.read("place-words.tsv");
        return new ContextWords(
                new WordSet(all(LexiconTable.read("given-names.tsv"), "names"), vocabulary),
                words(table, "address", vocabulary),
                words(table, "title", vocabulary),
                words(table, "state-title", vocabulary),
                words(table, "government-title", vocabulary),
                words(table, "then", vocabulary),
                words(table, "street", vocabulary),
                words(table, "organisation", vocabulary),
                words(table, "company", vocabulary),
                words(table, "currency", vocabulary),
                words(table, "speech", vocabulary),
                words(table, "party", vocabulary),
                words(table, "preposition", vocabulary),
                words(table, "locative", vocabulary),
                words(table, "townsfolk", vocabulary),
                words(table, "conjunction", vocabulary),
                words(table, "amount", vocabulary),
                words(table, "capitals-cue", vocabulary),
                words(table, "capitals-after", vocabulary));
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
