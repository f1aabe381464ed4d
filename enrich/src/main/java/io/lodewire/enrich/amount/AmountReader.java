package io.lodewire.enrich.amount;

import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Reads the amounts of a story, in text order. Immutable; safe for use by several threads. */
public final class AmountReader {

    private final AmountWords words;
    private final AmountGrammar grammar;

    /** Adds the words of amounts to the vocabulary. */
    public AmountReader(Vocabulary vocabulary) {
        this.words = new AmountWords(vocabulary);
        this.grammar = new AmountGrammar(words);
    }

    /** The amounts of the text that have a unit; those in captions, credits and trailers are left out. */
    public List<AmountMention> read(StoryText story) {
        var text = new AmountText(story);
        var amounts = new ArrayList<AmountMention>();
        for (var sentence : story.sentences()) {
            if (sentence.zone().tellsTheStory()) {
                text.enter(sentence.tokenFrom(), sentence.tokenTo());
                read(text, sentence.tokenFrom(), amounts);
            }
        }
        return List.copyOf(amounts);
    }

    private void read(AmountText text, int first, List<AmountMention> amounts) {
        var tokens = text.tokens();
        int token = first;
        while (token < text.limit()) {
            var amount =
                    tokens.isNumber(token) || words.spellsNumber(tokens.term(token)) ? grammar.at(text, token) : null;
            if (amount == null) {
                token++;
            } else {
                amounts.add(amount);
                token = amount.tokenTo();
            }
        }
    }
}
