package io.lodewire.enrich.action.slot;

import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an act is on beside its goods, by words of a class {@code object-} and its name: a bridge, extraction. */
public final class ObjectReader {

    private final Map<Integer, String> names;

    /** Tells objects by the classes of words. */
    public ObjectReader(WordClasses classes) {
        names = classes.withPrefix("object-");
    }

    /** The object that the words of the act name first; null when they name none. */
    public @Nullable String read(Act act) {
        for (int i = act.from(); i < act.to(); i++) {
            for (var name : names.entrySet()) {
                if (act.line().is(i, name.getKey())) {
                    return name.getValue();
                }
            }
        }
        return null;
    }
}
