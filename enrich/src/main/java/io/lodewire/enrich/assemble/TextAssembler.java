package io.lodewire.enrich.assemble;

import io.lodewire.enrich.text.Sentence;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.ZoneSpan;
import io.lodewire.events.SentenceDiscourse;
import io.lodewire.events.SentenceSpan;
import io.lodewire.events.TextInfo;
import io.lodewire.events.Zone;

/** The canonical text of a story as it appears in the event: hash, length, zones, sentences, and words if they may travel. */
final class TextAssembler {

    private TextAssembler() {}

    static TextInfo textInfo(StoryText text, CodePoints points, boolean redistribute) {
        return TextInfo.newBuilder()
                .setSha256(Sha256.of(text.chars()))
                .setLength(points.length())
                .setText(redistribute ? text.chars() : null)
                .setZones(text.zones().stream()
                        .map(zone -> zoneSpan(zone, points))
                        .toList())
                .setSentences(text.sentences().stream()
                        .map(sentence -> sentenceSpan(sentence, points))
                        .toList())
                .build();
    }

    private static io.lodewire.events.ZoneSpan zoneSpan(ZoneSpan zone, CodePoints points) {
        return new io.lodewire.events.ZoneSpan(
                Zone.valueOf(zone.zone().name()), points.begin(zone.span()), points.end(zone.span()));
    }

    private static SentenceSpan sentenceSpan(Sentence sentence, CodePoints points) {
        return new SentenceSpan(
                points.begin(sentence.span()),
                points.end(sentence.span()),
                Zone.valueOf(sentence.zone().name()),
                SentenceDiscourse.valueOf(sentence.discourse().name()));
    }
}
