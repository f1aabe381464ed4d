package io.lodewire.enrich.text;

/** Reads a story into its canonical text, zones, sentences and tokens. Safe for use by several threads. */
public final class StoryReader {

    private final ZoneReader zones = new ZoneReader();
    private final SentenceSplitter sentences = new SentenceSplitter();
    private final Tokeniser tokeniser;

    /** Tokens are looked up in the vocabulary, which must not change any more. */
    public StoryReader(Vocabulary vocabulary) {
        this.tokeniser = new Tokeniser(vocabulary);
    }

    /** The story as text; an empty story gives an empty text. */
    public StoryText read(Story story) {
        var canonical = CanonicalText.of(story);
        var zoneSpans = zones.read(canonical);
        var tokens = new Tokens();
        for (var zone : zoneSpans) {
            tokeniser.tokenise(canonical.chars(), zone.span(), tokens);
        }
        var split = sentences.split(canonical.chars(), zoneSpans, tokens);
        return new StoryText(canonical.chars(), zoneSpans, split, tokens);
    }
}
