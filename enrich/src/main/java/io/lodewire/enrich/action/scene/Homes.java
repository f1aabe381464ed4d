package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.word.Word;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.Map;

/** Laws and bodies that belong to one country, by words of a class {@code home-} and its code: Tariff Act, NMFS. */
final class Homes {

    private final Map<Integer, String> codes;

    Homes(WordClasses classes) {
        codes = classes.withPrefix("home-");
    }

    /** Code of the country that the word belongs to; empty when it belongs to none. */
    String of(Word word) {
        for (var entry : codes.entrySet()) {
            if (word.is(entry.getKey())) {
                return entry.getValue();
            }
        }
        return "";
    }

    /** Code of the first country that a word of the line belongs to; empty when none does. */
    String of(Line line) {
        for (int i = 0; i < line.size(); i++) {
            var code = of(line.unit(i).word());
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }
}
