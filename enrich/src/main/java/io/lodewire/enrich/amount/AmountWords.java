package io.lodewire.enrich.amount;

import io.lodewire.enrich.amount.AmountWord.Role;
import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.NameTokens;
import io.lodewire.enrich.text.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of amounts, by their first word's number in the vocabulary. */
final class AmountWords {

    private final Map<Integer, List<AmountWord>> byFirstTerm = new HashMap<>();
    private final boolean[] spellsNumber;
    private final Vocabulary vocabulary;

    AmountWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (var row : LexiconTable.read("amount-words.tsv").rows()) {
            var word = word(row, vocabulary);
            byFirstTerm
                    .computeIfAbsent(word.terms().get(0), term -> new ArrayList<>())
                    .add(word);
        }
        var longestFirst = Comparator.comparingInt(AmountWord::length).reversed();
        spellsNumber = new boolean[vocabulary.size()];
        byFirstTerm.forEach((term, words) -> {
            words.sort(longestFirst);
            spellsNumber[term] = words.stream().anyMatch(word -> word.role() == Role.NUMBER);
        });
    }

    private static AmountWord word(LexiconRow row, Vocabulary vocabulary) {
        var terms = Arrays.stream(NameTokens.of(row.get("phrase"), vocabulary))
                .boxed()
                .toList();
        var factor = row.get("factor").isEmpty() ? BigDecimal.ONE : new BigDecimal(row.get("factor"));
        return new AmountWord(terms, Role.valueOf(row.get("role")), row.get("unit"), factor);
    }

    /** Whether the word is a number, such as {@code five}. */
    boolean spellsNumber(int term) {
        return term >= 0 && term < spellsNumber.length && spellsNumber[term];
    }

    /** The longest phrase in one of the roles that begins at the token; null when there is none. */
    @Nullable
    AmountWord at(AmountText text, int token, Set<Role> roles) {
        if (!text.sees(token)) {
            return null;
        }
        for (var word : byFirstTerm.getOrDefault(text.tokens().term(token), List.of())) {
            if (roles.contains(word.role()) && matches(word, text, token)) {
                return word;
            }
        }
        return null;
    }

    /** The word in one of the roles that the letters behind a number spell, as in {@code 25pct}; null when they do not. */
    @Nullable
    AmountWord spelled(String letters, Set<Role> roles) {
        for (var word : byFirstTerm.getOrDefault(vocabulary.termOf(letters), List.of())) {
            if (roles.contains(word.role()) && word.length() == 1) {
                return word;
            }
        }
        return null;
    }

    private static boolean matches(AmountWord word, AmountText text, int from) {
        for (int i = 1; i < word.length(); i++) {
            if (!text.follows(from + i)
                    || text.tokens().term(from + i) != word.terms().get(i)) {
                return false;
            }
        }
        return true;
    }
}
