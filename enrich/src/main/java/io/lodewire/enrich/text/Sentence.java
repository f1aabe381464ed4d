package io.lodewire.enrich.text;

/**
 * One sentence, or what stands for one: a headline, a caption, a row of a table.
 *
 * @param tokenFrom index of its first token
 * @param tokenTo index after its last token
 */
public record Sentence(Span span, Zone zone, Discourse discourse, int tokenFrom, int tokenTo) {

    /** Whether acts in it are the story's; names may be mentioned elsewhere too. */
    public boolean tellsTheStory() {
        return zone.tellsTheStory() && discourse != Discourse.BOILERPLATE;
    }
}
