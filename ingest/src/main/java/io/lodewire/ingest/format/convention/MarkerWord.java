package io.lodewire.ingest.format.convention;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import io.lodewire.ingest.article.VersionKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word by which agencies mark a headline, and how it must be set apart to count.
 *
 * <p>Words like KILL, HOLD or UPDATE begin plain headlines too. They count in parentheses, before a colon or before a
 * dash with blanks, but directly before a hyphen only where the headline after it is not all in capitals: KILL-Story on
 * tin, not KILL-SWITCH BILL PASSES. What would silence a story (kill, hold, advisory) must stand in capitals.
 */
enum MarkerWord {
    WITHDRAWN(VersionKind.KILL, Strength.UNMISTAKABLE, "(?:STORY )?WITHDRAWN|STORY KILLED"),
    KILL(VersionKind.KILL, Strength.SILENCING, "(?:URGENT |BULLETIN |MANDATORY |STORY )?KILL"),
    HOLD(VersionKind.HOLD, Strength.SILENCING, "(?:STORY |EDITORIAL )?HOLD|HOLD FOR RELEASE"),
    ADVISORY(VersionKind.ADVISORY, Strength.SILENCING, "ADVISORY"),
    CORRECTED(
            VersionKind.CORRECTION,
            Strength.UNMISTAKABLE,
            "(?:OFFICIAL[ -])?(?:CORRECTED|CORRECTION|CORRECTS|CORRECT|CLARIFICATION)"),
    REFILE(VersionKind.REFILE, Strength.UNMISTAKABLE, "REFILE|REFILED|REFILING"),
    RPT(VersionKind.REPEAT, Strength.UNMISTAKABLE, "RPT|RPTD"),
    REPEAT(VersionKind.REPEAT, Strength.PLAIN, "REPEAT|REPEATS|REPEATING"),
    NUMBERED_UPDATE(
            VersionKind.UPDATE, Strength.UNMISTAKABLE, "UPDATE \\d+|UPDATED|\\d(?:ST|ND|RD|TH) (?:UPDATE|LEAD|LD)"),
    UPDATE(VersionKind.UPDATE, Strength.PLAIN, "UPDATE");

    static final List<MarkerWord> ALL = List.of(values());

    private enum Strength {
        UNMISTAKABLE,
        PLAIN,
        SILENCING
    }

    private final VersionKind kind;
    private final Strength strength;
    private final Pattern apart;
    private final Pattern hyphened;

    MarkerWord(VersionKind kind, Strength strength, String words) {
        var word = "(?:" + words + ")(?: \\d+)?";
        var inParentheses = "\\(" + word + "\\)\\s*[-–—:]?";
        var beforeSign = word + "(?:\\s*[:–—]| -(?= )|$)";
        this.kind = kind;
        this.strength = strength;
        this.apart = Pattern.compile(
                "^(?:" + inParentheses + "|" + beforeSign + ")\\s*",
                strength == Strength.SILENCING ? 0 : CASE_INSENSITIVE);
        this.hyphened = Pattern.compile("^" + word + "\\s*-\\s*");
    }

    VersionKind kind() {
        return kind;
    }

    /** Where the mark ends in the headline, or -1 when the headline does not begin with it. */
    int end(String headline) {
        var mark = apart.matcher(headline);
        if (mark.find()) {
            return mark.end();
        }
        mark = hyphened.matcher(headline);
        return mark.find() && isMark(headline.substring(mark.end())) ? mark.end() : -1;
    }

    private boolean isMark(String rest) {
        return strength == Strength.UNMISTAKABLE || rest.chars().anyMatch(Character::isLowerCase);
    }
}
