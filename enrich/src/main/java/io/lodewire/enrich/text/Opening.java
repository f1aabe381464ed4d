package io.lodewire.enrich.text;

import io.lodewire.enrich.lexicon.LexiconRow;
import java.util.Locale;

/**
 * One row of the lexicon of openings: how a paragraph begins that does not tell the story.
 *
 * @param reach how far the zone goes from the paragraph that opens it
 * @param line whether a line that begins so is a paragraph by itself
 * @param most number of characters that the paragraph has at most
 */
record Opening(String words, boolean exact, Zone zone, Need need, Place place, Reach reach, boolean line, int most) {

    /** What must follow the words. */
    enum Need {
        NOTHING,
        WHOLE,
        CAPITAL,
        TITLE,
        CLOSED,
        REPEATED
    }

    /** Where in the story the paragraph must stand. */
    enum Place {
        ANYWHERE,
        HEAD,
        TAIL
    }

    /** How far the zone goes. */
    enum Reach {
        PARAGRAPH,
        LIST,
        REST
    }

    static Opening of(LexiconRow row) {
        return new Opening(
                row.get("opening"),
                row.get("case").equals("exact"),
                Zone.valueOf(row.get("zone")),
                value(Need.class, row.get("needs"), Need.NOTHING),
                value(Place.class, row.get("place"), Place.ANYWHERE),
                value(Reach.class, row.get("reach"), Reach.PARAGRAPH),
                row.get("line").equals("yes"),
                row.get("most").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("most")));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String cell, E ifEmpty) {
        return cell.isEmpty() ? ifEmpty : Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
    }
}
