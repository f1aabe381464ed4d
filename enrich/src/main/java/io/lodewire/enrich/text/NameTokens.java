package io.lodewire.enrich.text;

import java.text.Normalizer;

/** Cuts the surface form of a name into the same tokens as a text that holds it. */
public final class NameTokens {

    private NameTokens() {}

    /** The term of each token, adding new words to the vocabulary. */
    public static int[] of(String surface, Vocabulary vocabulary) {
        var composed = Normalizer.normalize(surface, Normalizer.Form.NFC);
        var tokens = new Tokens();
        new Tokeniser(vocabulary).tokenise(composed, new Span(0, composed.length()), tokens);
        var terms = new int[tokens.count()];
        for (int token = 0; token < terms.length; token++) {
            terms[token] = vocabulary.add(word(composed, tokens, token));
        }
        return terms;
    }

    /** The token's word as the vocabulary keeps it: an acronym without its last dot, a curly apostrophe straight. */
    private static String word(String text, Tokens tokens, int token) {
        int end = tokens.end(token);
        var word = text.substring(tokens.begin(token), text.charAt(end - 1) == '.' ? end - 1 : end);
        return word.replace('\u2019', '\'');
    }
}
