package io.lodewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Rare earths, and tin.        | Rare earths and tin",
                "Russia's plan                | Russia plan",
                "RUSSIA'S plan                | RUSSIA plan",
                "Russia\u2019s plan           | Russia plan",
                "the ministers' plan          | the ministers plan",
                "Brazil\"s output             | Brazil output",
                "a \"safe\" plan              | a safe plan",
                "Cote d'Ivoire, don't         | Cote d'Ivoire don't",
                "U.S. tariffs                 | U.S. tariffs",
                "the U.S, the U.K.            | the U.S the U.K.",
                "at 5 p.m. today              | at 5 p.m. today",
                "J.P. Morgan, J.Smith         | J.P. Morgan J Smith",
                "270,000 tonnes, 0.1 pct      | 270,000 tonnes 0.1 pct",
                "in 1987, 5 firms             | in 1987 5 firms",
                "copper-nickel ore            | copper nickel ore",
                "6-3/8 pct                    | 6 3 8 pct",
                "AT&T and Newsramp.com        | AT T and Newsramp com",
                "<COMPANY.L> said             | COMPANY L said",
                "'quoted' words               | quoted words",
                "S\u00E3o Paulo, \u0141\u00F3d\u017A | S\u00E3o Paulo \u0141\u00F3d\u017A",
                "\u041F\u0443\u0442\u0438\u043D, \u0420\u043E\u0441\u0441\u0438\u044F | \u041F\u0443\u0442\u0438\u043D \u0420\u043E\u0441\u0441\u0438\u044F",
                "\u4E2D\u56FD\u9650\u5236\u3002 | \u4E2D \u56FD \u9650 \u5236",
                "\u4E2Dabc\u56FD              | \u4E2D abc \u56FD",
                "\uD55C\uAD6D\uC740 \uAE08    | \uD55C\uAD6D\uC740 \uAE08",
                "\uD842\uDFB7\u91CE           | \uD842\uDFB7 \u91CE",
                "x\u0301y \u0301              | x\u0301y",
                "up \uD83D\uDE00 to 5\u20AC   | up to 5",
                "...                          | ``",
            })
    void shouldCut(String text, String expected) {
        var tokens = tokens(text, new Vocabulary());

        assertThat(String.join(" ", surfaces(text, tokens))).isEqualTo(expected);
    }

    @Test
    void shouldTellHowTokensAreWritten() {
        var tokens = tokens("China BANS U.S. gold in 2025 A Iran's", new Vocabulary());

        assertThat(marked(tokens, tokens::isCapitalised)).containsExactly(0, 1, 2, 6, 7);
        assertThat(marked(tokens, tokens::isAllCapitals)).containsExactly(1, 2, 6);
        assertThat(marked(tokens, tokens::isNumber)).containsExactly(5);
        assertThat(marked(tokens, tokens::isPossessive)).containsExactly(7);
    }

    @Test
    void shouldTellWhatStandsBetweenTokens() {
        var tokens = tokens("New York, (the) rare-earth plan - gold / tin\nore St. Louis \"x\" y", new Vocabulary());

        assertThat(marked(tokens, tokens::followsBarrier)).containsExactly(0, 2, 3, 6, 7, 11, 12);
        assertThat(marked(tokens, tokens::followsHyphen)).containsExactly(4);
        assertThat(marked(tokens, tokens::followsStop)).containsExactly(10);
    }

    @Test
    void shouldFindTermsHoweverTheyAreWritten() {
        var vocabulary = new Vocabulary();
        int us = vocabulary.add("us");
        int acronym = vocabulary.add("u.s");
        int kyiv = vocabulary.add("\u041A\u0438\u0457\u0432");
        int strait = vocabulary.add("d'ivoire");

        var tokens = tokens("US us U.S. U.S \u041A\u0418\u0407\u0412 D\u2019Ivoire tin", vocabulary);

        assertThat(terms(tokens)).containsExactly(us, us, acronym, acronym, kyiv, strait, Tokens.UNKNOWN_TERM);
    }

    @Test
    void shouldCutNamesAsTexts() {
        var vocabulary = new Vocabulary();

        var terms = NameTokens.of("Washington, D.C.", vocabulary);

        assertThat(Arrays.stream(terms).mapToObj(vocabulary::word)).containsExactly("washington", ",", "d.c");
    }

    static Tokens tokens(String text, Vocabulary vocabulary) {
        var tokens = new Tokens(1);
        new Tokeniser(vocabulary, text.toCharArray(), tokens).tokenise(0, text.length());
        return tokens;
    }

    private static List<String> surfaces(String text, Tokens tokens) {
        var surfaces = new ArrayList<String>();
        for (int token = 0; token < tokens.count(); token++) {
            surfaces.add(text.substring(tokens.begin(token), tokens.end(token)));
        }
        return surfaces;
    }

    private static List<Integer> terms(Tokens tokens) {
        var terms = new ArrayList<Integer>();
        for (int token = 0; token < tokens.count(); token++) {
            terms.add(tokens.term(token));
        }
        return terms;
    }

    private static List<Integer> marked(Tokens tokens, IntPredicate mark) {
        return IntStream.range(0, tokens.count()).filter(mark).boxed().toList();
    }
}
