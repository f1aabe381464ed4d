package io.lodewire.enrich.text;

/** Reads a story into its canonical text, zones, sentences and tokens. Safe for use by several threads. */
public final class StoryReader {

    private static final int CHARS_PER_TOKEN = 5;

    private final ZoneReader zones = new ZoneReader();
    private final SentenceWords words = SentenceWords.standard();
    private final Vocabulary vocabulary;

    /** Tokens are looked up in the vocabulary, which must not change any more. */
    public StoryReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The story as text; an empty story gives an empty text. */
    public StoryText read(Story story) {
        var canonical = CanonicalText.of(story);
        var zoneSpans = zones.read(canonical);
        var tokens = tokens(canonical.chars(), zoneSpans);
        var sentences = new SentenceSplitter(canonical.chars(), tokens, words).split(zoneSpans);
        return Lead.shorten(new StoryText(canonical.chars(), zoneSpans, sentences, tokens));
    }

    private Tokens tokens(String text, Iterable<ZoneSpan> zoneSpans) {
        var tokens = new Tokens(text.length() / CHARS_PER_TOKEN + 16);
        var tokeniser = new Tokeniser(vocabulary, text.toCharArray(), tokens);
        for (var zone : zoneSpans) {
            tokeniser.tokenise(zone.span().begin(), zone.span().end());
        }
        return tokens;
    }
}
