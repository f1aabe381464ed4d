package io.lodewire.enrich.commodity;

import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Tokens;
import io.lodewire.enrich.text.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the form of a good and the stage of its chain from the words right beside its name. */
final class Forms {

    /** What one word states; either may be missing. */
    private record Statement(
            @Nullable String form, @Nullable String stage) {}

    /** What the words beside a name state together. */
    record Found(@Nullable String form, @Nullable String stage) {

        private static final Found NOTHING = new Found(null, null);

        private Found with(@Nullable Statement more) {
            return more == null ? this : new Found(form == null ? more.form : form, stage == null ? more.stage : stage);
        }
    }

    private final Map<Integer, Statement> before = new HashMap<>();
    private final Map<Integer, Statement> after = new HashMap<>();

    private Forms() {}

    static Forms read(Vocabulary vocabulary) {
        var forms = new Forms();
        for (var row : LexiconTable.read("commodity-forms.tsv").rows()) {
            var side = row.get("side").equals("before") ? forms.before : forms.after;
            var statement = new Statement(orNull(row.get("form")), orNull(row.get("stage")));
            row.list("words").forEach(word -> side.put(vocabulary.add(word), statement));
        }
        return forms;
    }

    /** Looks at two words after the name and one before it. */
    Found beside(Tokens tokens, int from, int to) {
        var found = Found.NOTHING;
        for (int token = to; token < to + 2 && continues(tokens, token); token++) {
            found = found.with(after.get(tokens.term(token)));
        }
        if (from > 0 && !tokens.followsBarrier(from)) {
            found = found.with(before.get(tokens.term(from - 1)));
        }
        return found;
    }

    private static boolean continues(Tokens tokens, int token) {
        return token < tokens.count() && !tokens.followsBarrier(token);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
