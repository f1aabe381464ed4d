package io.lodewire.enrich.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a paragraph of a body is by how it begins and ends: the conventions of wire copy, written down. */
final class ParagraphKinds {

    private static final int SHORT = 120;

    private record Opening(String words, Zone zone) {}

    private static final List<Opening> OPENINGS = List.of(
            new Opening("SOURCE:", Zone.SOURCE_TRAILER),
            new Opening("Source:", Zone.SOURCE_TRAILER),
            new Opening("(FILE)", Zone.CAPTION),
            new Opening("FILE PHOTO", Zone.CAPTION),
            new Opening("Photo:", Zone.CREDIT),
            new Opening("(Reporting by", Zone.SIGN_OFF),
            new Opening("Reporting by", Zone.SIGN_OFF),
            new Opening("(Editing by", Zone.SIGN_OFF),
            new Opening("Editing by", Zone.SIGN_OFF),
            new Opening("(Additional reporting", Zone.SIGN_OFF),
            new Opening("Our Standards:", Zone.SIGN_OFF),
            new Opening("(Adds", Zone.ADVISORY_LINE),
            new Opening("(Updates", Zone.ADVISORY_LINE),
            new Opening("(Corrects", Zone.ADVISORY_LINE),
            new Opening("(Refiles", Zone.ADVISORY_LINE),
            new Opening("Read more", Zone.RELATED_LINKS),
            new Opening("READ MORE", Zone.RELATED_LINKS),
            new Opening("See also", Zone.RELATED_LINKS));

    /** Whether the line that begins here is a paragraph of its own, however it is set. */
    static boolean standsAlone(String text, int at, int limit) {
        return opening(text, at, limit) != null;
    }

    Zone kindOf(String text, Span paragraph, boolean leadSeen) {
        var opening = opening(text, paragraph.begin(), paragraph.end());
        if (opening != null) {
            return opening.zone();
        }
        if (!leadSeen && isLabel(text, paragraph)) {
            return Zone.SECTION_LABEL;
        }
        return leadSeen ? Zone.BODY : Zone.LEAD;
    }

    private static @Nullable Opening opening(String text, int at, int limit) {
        for (var opening : OPENINGS) {
            if (at + opening.words().length() <= limit && text.startsWith(opening.words(), at)) {
                return opening;
            }
        }
        return null;
    }

    /** A short line without a full stop before the story begins: a date line or the name of a section. */
    private static boolean isLabel(String text, Span paragraph) {
        return paragraph.length() < SHORT / 3 && text.charAt(paragraph.end() - 1) != '.';
    }
}
