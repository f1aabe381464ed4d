package io.lodewire.enrich.action.effect;

import io.lodewire.enrich.action.frame.SupplyEffect.Effect;
import io.lodewire.enrich.action.frame.SupplyEffect.Scope;
import io.lodewire.enrich.action.frame.TradeDirection;
import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table {@code action-effects.tsv}: what a new measure means, and what is different when it is eased or ended. */
final class EffectTable {

    /** One action of the table. */
    record Row(
            TradeDirection direction,
            TradeDirection eased,
            TradeDirection ended,
            Effect supply,
            List<Scope> scopes,
            boolean withoutGood) {
        Row {
            scopes = List.copyOf(scopes);
        }

        Scope scope(boolean targetStated) {
            return targetStated ? scopes.get(0) : scopes.get(scopes.size() - 1);
        }
    }

    private final Map<String, Row> rows = new HashMap<>();

    EffectTable() {
        for (var row : LexiconTable.read("action-effects.tsv").rows()) {
            rows.put(row.get("action"), read(row));
        }
    }

    Row of(String action) {
        var row = rows.get(action);
        if (row == null) {
            throw new IllegalStateException("action-effects.tsv has no row for " + action);
        }
        return row;
    }

    private static Row read(LexiconRow row) {
        var direction = direction(row, row.get("direction"));
        var otherwise = opposite(direction);
        return new Row(
                direction,
                row.get("eased").isEmpty() ? otherwise : direction(row, row.get("eased")),
                row.get("ended").isEmpty() ? otherwise : direction(row, row.get("ended")),
                Effect.valueOf(row.get("supply")),
                row.list("scope").stream().map(Scope::valueOf).toList(),
                row.get("without_good").equals("y"));
    }

    private static TradeDirection direction(LexiconRow row, String letter) {
        return switch (letter) {
            case "R" -> TradeDirection.RESTRICTIVE;
            case "L" -> TradeDirection.LIBERALISING;
            case "S" -> TradeDirection.SUPPORTIVE;
            case "N" -> TradeDirection.NEUTRAL;
            case "U" -> TradeDirection.UNCLEAR;
            default -> throw new IllegalStateException(row.at() + ": no direction '" + letter + "'");
        };
    }

    private static TradeDirection opposite(TradeDirection direction) {
        return switch (direction) {
            case RESTRICTIVE -> TradeDirection.LIBERALISING;
            case LIBERALISING -> TradeDirection.RESTRICTIVE;
            case SUPPORTIVE, UNCLEAR -> TradeDirection.UNCLEAR;
            case NEUTRAL -> TradeDirection.NEUTRAL;
        };
    }
}
