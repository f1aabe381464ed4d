package io.lodewire.enrich.text;

import java.util.List;

/**
 * A story's canonical text with its zones, sentences and tokens.
 *
 * @param chars the canonical text: headline, blank line, deck and blank line if there is one, the dateline and a blank if
 *     it came as a field of its own, the body; NFC, LF, no trailing blanks, runs of blanks folded to one
 * @param zones in text order, not overlapping
 * @param sentences in text order, not overlapping; every token lies in exactly one
 */
public record StoryText(String chars, List<ZoneSpan> zones, List<Sentence> sentences, Tokens tokens) {

    public StoryText {
        zones = List.copyOf(zones);
        sentences = List.copyOf(sentences);
    }

    /** The sentence that holds the token. */
    public Sentence sentenceOf(int token) {
        return sentences.get(tokens.sentence(token));
    }

    /** The span from the first to the last of the tokens. */
    public Span span(int tokenFrom, int tokenTo) {
        return new Span(tokens.begin(tokenFrom), tokens.end(tokenTo - 1));
    }

    /** The words of the tokens, as they stand. */
    public String words(int tokenFrom, int tokenTo) {
        return chars.substring(tokens.begin(tokenFrom), tokens.end(tokenTo - 1));
    }
}
