package io.lodewire.enrich.region;

import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the suffix of a share code tells: {@code <BP.L>} is traded in London. */
final class ExchangeCodes {

    /** The exchange of a suffix. */
    record Exchange(Territory territory, String reason) {}

    private static final String NO_SUFFIX = "-";

    private final Map<String, Exchange> bySuffix = new HashMap<>();

    private ExchangeCodes() {}

    static ExchangeCodes read(Territories territories) {
        var codes = new ExchangeCodes();
        for (var row : LexiconTable.read("exchanges.tsv").rows()) {
            codes.bySuffix.put(
                    row.get("suffix"), new Exchange(territories.get(row.get("code")), "share: " + row.get("reason")));
        }
        return codes;
    }

    /** The exchange of a suffix; an empty one stands for a code without. */
    @Nullable
    Exchange of(String suffix) {
        return bySuffix.get(suffix.isEmpty() ? NO_SUFFIX : suffix);
    }
}
