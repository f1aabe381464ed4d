package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mark;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import io.lodewire.enrich.gazetteer.MentionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the authorities of a line: states and leaders by name, offices and bodies with or without a country. */
public final class AuthorityReader {

    private static final int REACH = 7;

    private final Homes homes;
    private final ClassSet offices;
    private final ClassSet standing;
    private final ClassSet firms;
    private final int of;
    private final int placing;

    /** Tells offices and firms by the classes of their words. */
    public AuthorityReader(WordClasses classes) {
        homes = new Homes(classes);
        offices = classes.setOf(List.of("office", "body"));
        standing = classes.setOf(List.of("standing"));
        firms = classes.setOf(List.of("firm", "firm-mark"));
        of = classes.id("of");
        placing = classes.id("placing");
    }

    Homes homes() {
        return homes;
    }

    /** The authorities in the order of the line. */
    public List<Authority> read(Line line) {
        var found = new ArrayList<Authority>();
        int i = 0;
        while (i < line.size()) {
            var authority = line.has(i, Role.REGION) ? ofRegion(line, i) : ofOffice(line, i);
            if (authority != null) {
                found.add(authority);
                i = Math.max(i + 1, authority.to());
            } else {
                i++;
            }
        }
        return found;
    }

    /** A state or a leader, or an office of the states named before it: U.S. and Japanese officials. */
    private @Nullable Authority ofRegion(Line line, int from) {
        var regions = new ArrayList<Integer>();
        int to = regionsFrom(line, from, regions);
        int office = officeAfter(line, to, line.unit(to - 1).possessive());
        if (office >= 0) {
            int end = withNames(line, office + 1);
            return new Authority(from, end, parties(line, regions, from, end));
        }
        return standsAlone(line, to) ? new Authority(from, to, parties(line, regions, from, to)) : null;
    }

    private static int regionsFrom(Line line, int from, List<Integer> regions) {
        int to = from;
        int next = from;
        while (line.has(next, Role.REGION)) {
            regions.add(next);
            to = next + 1;
            next = to;
            if (line.unit(to - 1).possessive()) {
                break;
            }
            boolean comma = next < line.size() && line.unit(next).mark() == Mark.COMMA;
            if (line.has(next, Role.CONJUNCTION)) {
                next++;
            } else if (!comma) {
                break;
            }
            if (line.has(next, Role.DETERMINER)) {
                next++;
            }
        }
        return to;
    }

    private int officeAfter(Line line, int from, boolean possessive) {
        int office = -1;
        int to = Math.min(line.size(), from + REACH);
        for (int i = from; i < to && line.role(i).isNominal() && !breaks(line, i, from, possessive); i++) {
            var word = line.unit(i).word();
            if (word.classes().meets(firms) && !word.classes().meets(offices)) {
                return -1;
            }
            if (word.classes().meets(offices)) {
                office = i;
            } else if (office >= 0) {
                break;
            }
        }
        return office;
    }

    private static boolean breaks(Line line, int i, int from, boolean possessive) {
        var mark = line.unit(i).mark();
        return mark.compareTo(Mark.COMMA) >= 0 || line.has(i, Role.REGION) && i > from && !possessive;
    }

    private static int withNames(Line line, int to) {
        int end = to;
        while (end < line.size()
                && (line.has(end, Role.NAME) || isLeader(line, end))
                && line.unit(end).mark().compareTo(Mark.COMMA) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isLeader(Line line, int i) {
        var region = line.unit(i).region();
        return region != null && region.kind() == MentionKind.LEADER;
    }

    /** Whether a region is a noun of its own, and does not tell what the next noun is. */
    private boolean standsAlone(Line line, int to) {
        if (line.unit(to - 1).possessive()) {
            return false;
        }
        return to >= line.size()
                || !line.role(to).isNominal()
                || line.unit(to).mark().compareTo(Mark.COMMA) >= 0
                || line.has(to, Role.NUMBER);
    }

    private @Nullable Authority ofOffice(Line line, int at) {
        var unit = line.unit(at);
        if (!line.has(at, Role.NOUN) || !unit.word().classes().meets(offices) || followsFirm(line, at)) {
            return null;
        }
        int end = withNames(line, at + 1);
        for (int i = at + 1; i < end; i++) {
            if (isLeader(line, i)) {
                return new Authority(at, end, parties(line, List.of(i), at, end));
            }
        }
        int region = regionOf(line, end);
        if (region >= 0) {
            return new Authority(at, region + 1, parties(line, List.of(region), at, end));
        }
        if (!unit.word().classes().meets(standing)) {
            return null;
        }
        return new Authority(
                at,
                end,
                List.of(new Party(homes.of(unit.word()), line.words(at, end), null, line.span(at, end), null)));
    }

    private boolean followsFirm(Line line, int at) {
        return at > 0 && line.unit(at - 1).word().classes().meets(firms);
    }

    /** The country after an office: government of Sabah, Ministry of Commerce of China, officials from India. */
    private int regionOf(Line line, int from) {
        if (line.is(from, placing)) {
            int next = line.has(from + 1, Role.DETERMINER) ? from + 2 : from + 1;
            return line.has(next, Role.REGION) && !line.unit(next).possessive() ? next : -1;
        }
        if (!line.is(from, of)) {
            return -1;
        }
        int to = Math.min(line.size(), from + REACH);
        for (int i = from + 1; i < to && line.unit(i).mark().compareTo(Mark.COMMA) < 0; i++) {
            if (line.has(i, Role.REGION)) {
                return line.unit(i).possessive() ? -1 : i;
            }
            boolean passes = line.is(i, of) || line.has(i, Role.DETERMINER) || line.has(i, Role.CONJUNCTION);
            if (!passes && !line.role(i).isNominal()) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Party> parties(Line line, List<Integer> regions, int from, int to) {
        var parties = new ArrayList<Party>();
        for (int i : regions) {
            var region = line.unit(i).region();
            if (region != null) {
                parties.add(PartyMaker.of(region, line.span(from, to)));
            }
        }
        return parties;
    }
}
