package io.lodewire.enrich.text;

import java.text.Normalizer;

/**
 * Cuts the surface forms of names into the same tokens as a text that holds them. For one thread.
 *
 * <p>A comma inside a name is a term of its own, {@link #COMMA}, although in a text it is none: {@code Washington, D.C.}
 */
public final class NameTokens {

    /** The term of a comma, as a word of the vocabulary. */
    public static final String COMMA = ",";

    private final Vocabulary vocabulary;
    private final Tokens tokens = new Tokens(16);

    /** New words are added to the vocabulary. */
    public NameTokens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The term of each token, adding new words to the vocabulary. */
    public static int[] of(String surface, Vocabulary vocabulary) {
        return new NameTokens(vocabulary).of(surface);
    }

    /** The term of each token, adding new words to the vocabulary. */
    public int[] of(String surface) {
        var text = Normalizer.normalize(surface, Normalizer.Form.NFC).toCharArray();
        tokens.clear();
        new Tokeniser(vocabulary, text, tokens).tokenise(0, text.length);
        var terms = new int[tokens.count() + commas(text)];
        int next = 0;
        for (int token = 0; token < tokens.count(); token++) {
            if (followsComma(text, token)) {
                terms[next++] = vocabulary.add(COMMA);
            }
            terms[next++] = vocabulary.add(word(text, token));
        }
        return terms;
    }

    private int commas(char[] text) {
        int commas = 0;
        for (int token = 1; token < tokens.count(); token++) {
            commas += followsComma(text, token) ? 1 : 0;
        }
        return commas;
    }

    private boolean followsComma(char[] text, int token) {
        return token > 0 && text[tokens.end(token - 1)] == ',';
    }

    /** The token's word as the vocabulary keeps it: an acronym is without its last dot. */
    private String word(char[] text, int token) {
        int begin = tokens.begin(token);
        int end = tokens.end(token);
        return new String(text, begin, (text[end - 1] == '.' ? end - 1 : end) - begin);
    }
}
