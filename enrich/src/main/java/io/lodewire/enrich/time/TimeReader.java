package io.lodewire.enrich.time;

import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Vocabulary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a story, resolved against its day. Immutable; safe for use by several threads.
 *
 * <p>Dates in datelines, captions, credits and trailers are left out.
 */
public final class TimeReader {

    private final TimeWords words;
    private final RelationPhrases relations;
    private final Tenses tenses;
    private final DateGrammar grammar;

    /** Adds the words of dates to the vocabulary. */
    public TimeReader(Vocabulary vocabulary) {
        this.words = new TimeWords(vocabulary);
        this.relations = new RelationPhrases(vocabulary);
        this.tenses = new Tenses(vocabulary);
        this.grammar = new DateGrammar(relations);
    }

    /** The dates of the text; of an undated story only those that stand in full. */
    public TimeReading read(StoryText story, @Nullable LocalDate day) {
        var text = new TimeText(story, words);
        var timeline = new Timeline(story, text, day);
        for (var sentence : story.sentences()) {
            if (sentence.zone().tellsTheStory()) {
                text.enter(sentence.tokenFrom(), sentence.tokenTo());
                timeline.beginSentence();
                read(text, timeline);
            }
        }
        return timeline.reading();
    }

    private void read(TimeText text, Timeline timeline) {
        int token = text.floor();
        while (token < text.limit()) {
            var found = grammar.at(text, token);
            if (found != null) {
                var setting = Setting.of(text, found, relations);
                if (timeline.add(found, setting, tenses)) {
                    token = found.to() - 1;
                    text.consume(found.to());
                }
            }
            token++;
        }
    }
}
