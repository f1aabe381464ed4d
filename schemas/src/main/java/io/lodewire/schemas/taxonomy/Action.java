package io.lodewire.schemas.taxonomy;

import io.lodewire.events.TradeDirection;
import java.util.List;

/**
 * A kind of policy action.
 *
 * @param gta intervention types of Global Trade Alert that fit, the usual one first
 * @param mast codes of UNCTAD's MAST that fit, the usual one first
 * @param crosswalkNote why a code is missing or how to choose, empty when plain
 * @param directionWhenIntroduced what the measure means for trade when it is new, before any change to it
 * @param directionNote when the direction differs, empty when it never does
 */
public record Action(
        String id,
        String group,
        String label,
        String definition,
        List<Integer> gta,
        List<String> mast,
        String crosswalkNote,
        TradeDirection directionWhenIntroduced,
        String directionNote) {

    public Action {
        gta = List.copyOf(gta);
        mast = List.copyOf(mast);
    }

    static Action of(List<String> row) {
        return new Action(
                row.get(0),
                row.get(1),
                row.get(7),
                row.get(8),
                items(row.get(2)).stream().map(Integer::valueOf).toList(),
                items(row.get(3)),
                row.get(4),
                direction(row.get(5)),
                row.get(6));
    }

    private static List<String> items(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
    }

    private static TradeDirection direction(String letter) {
        return switch (letter) {
            case "R" -> TradeDirection.RESTRICTIVE;
            case "L" -> TradeDirection.LIBERALISING;
            case "S" -> TradeDirection.SUPPORTIVE;
            case "N" -> TradeDirection.NEUTRAL;
            case "" -> TradeDirection.UNCLEAR;
            default -> throw new IllegalStateException("actions.tsv: no such direction: " + letter);
        };
    }
}
