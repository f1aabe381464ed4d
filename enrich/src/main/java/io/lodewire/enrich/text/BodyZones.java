package io.lodewire.enrich.text;

import io.lodewire.enrich.text.wire.Bullets;
import io.lodewire.enrich.text.wire.DateLines;
import io.lodewire.enrich.text.wire.Datelines;
import io.lodewire.enrich.text.wire.Figures;
import io.lodewire.enrich.text.wire.Labels;
import io.lodewire.enrich.text.wire.Paragraph;
import io.lodewire.enrich.text.wire.Paragraphs;
import io.lodewire.enrich.text.wire.PhotoCredits;
import io.lodewire.enrich.text.wire.Quotations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the zones of one body, paragraph by paragraph from the top. */
final class BodyZones {

    private static final int HEAD = 500;
    private static final int SHORT = 120;
    private static final int SHORTEST_PROSE = 80;

    private final String text;
    private final Openings openings;
    private final List<ZoneSpan> zones;
    private List<Paragraph> paragraphs = List.of();
    private boolean leadSeen;
    private @Nullable Zone rest;
    private boolean inList;
    private int head;

    /** Zones found are added to those of the parts before the body. */
    BodyZones(String text, Openings openings, List<ZoneSpan> zones) {
        this.text = text;
        this.openings = openings;
        this.zones = zones;
    }

    void read(Span body) {
        head = body.begin() + HEAD;
        paragraphs = Paragraphs.of(
                text,
                body.begin(),
                body.end(),
                (chars, begin, end) -> openings.standsAlone(chars, begin, end) || isDateLine(begin, end));
        for (int i = 0; i < paragraphs.size(); i++) {
            read(paragraphs.get(i), i);
        }
    }

    private void read(Paragraph whole, int index) {
        var paragraph = leadSeen ? whole : afterDateline(whole);
        if (paragraph.length() == 0 || isDateLine(paragraph.begin(), paragraph.end()) || isOrnament(paragraph)) {
            return;
        }
        var opening = openings.of(text, paragraph.begin(), paragraph.end(), leadSeen);
        if (opening != null) {
            open(opening, paragraph);
        } else if (rest != null) {
            addAside(rest, paragraph.begin(), paragraph.end());
        } else if (inList && Labels.isTitle(text, paragraph.begin(), paragraph.end())) {
            add(Zone.RELATED_LINKS, paragraph.begin(), paragraph.end());
        } else {
            inList = false;
            tell(paragraph, index);
        }
    }

    /** The paragraph without the dateline at its beginning, if there is one. */
    private Paragraph afterDateline(Paragraph paragraph) {
        int end = Datelines.endOf(text, paragraph.begin(), paragraph.end());
        if (end == paragraph.begin()) {
            return paragraph;
        }
        add(Zone.DATELINE, paragraph.begin(), end);
        int next = end;
        while (next < paragraph.end() && (text.charAt(next) == ' ' || text.charAt(next) == '\n')) {
            next++;
        }
        return paragraph.from(next);
    }

    /** Only near the top does a line that holds a date and nothing else say when the story came out. */
    private boolean isDateLine(int begin, int end) {
        return end < head && DateLines.isDateLine(text, begin, end);
    }

    /** Nothing but signs; the hashes under a press release end it. */
    private boolean isOrnament(Paragraph paragraph) {
        for (int at = paragraph.begin(); at < paragraph.end(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        if (leadSeen && text.charAt(paragraph.begin()) == '#') {
            rest = Zone.SOURCE_TRAILER;
        }
        return true;
    }

    private void open(Opening opening, Paragraph paragraph) {
        int end = paragraph.end();
        if (opening.zone() == Zone.CAPTION) {
            end = PhotoCredits.beginInCaption(text, paragraph.begin(), end);
            addCaption(paragraph, end);
        } else {
            addAside(opening.zone(), paragraph.begin(), end);
        }
        inList = opening.reach() == Opening.Reach.LIST;
        if (opening.reach() == Opening.Reach.REST) {
            rest = opening.zone();
        }
    }

    private void addCaption(Paragraph paragraph, int credit) {
        addTrimmed(Zone.CAPTION, paragraph.begin(), credit);
        if (credit < paragraph.end()) {
            add(Zone.CREDIT, credit, paragraph.end());
        }
    }

    /** A paragraph that no opening gives away. */
    private void tell(Paragraph paragraph, int index) {
        if (zones.isEmpty() && isHeadline(paragraph, index)) {
            add(Zone.HEADLINE, paragraph.begin(), paragraph.end());
            return;
        }
        if (Figures.isTable(text, paragraph) || isAmongRows(paragraph, index)) {
            add(Zone.TABLE, paragraph.begin(), paragraph.end());
            leadSeen = true;
            return;
        }
        int credit = PhotoCredits.beginOf(text, paragraph.begin(), paragraph.end());
        if (credit < paragraph.end()) {
            addCaption(paragraph, credit);
        } else {
            prose(paragraph, index);
        }
    }

    private void prose(Paragraph paragraph, int index) {
        int agency = PhotoCredits.beginOfAgency(text, paragraph.begin(), paragraph.end());
        int end = Trailers.beginOf(text, paragraph.begin(), agency);
        var zone = zoneOf(paragraph, index);
        leadSeen |= zone == Zone.LEAD;
        addTrimmed(zone, paragraph.begin(), end);
        if (end < paragraph.end()) {
            add(Zone.SOURCE_TRAILER, end, paragraph.end());
        }
    }

    private Zone zoneOf(Paragraph paragraph, int index) {
        int begin = paragraph.begin();
        int end = paragraph.end();
        if (isLabel(paragraph, index)) {
            return Zone.SECTION_LABEL;
        }
        if (!leadSeen) {
            return Bullets.isBullet(text, begin, end) ? Zone.DECK : Zone.LEAD;
        }
        return Quotations.isWhole(text, begin, end)
                        || Quotations.isOpen(text, begin, end) && isFollowedByQuotation(index)
                ? Zone.QUOTE
                : Zone.BODY;
    }

    /** The first line of a story without a headline, if it stands apart and has no stop. */
    private boolean isHeadline(Paragraph paragraph, int index) {
        return paragraph.lines() == 1
                && paragraph.length() <= SHORT
                && index + 1 < paragraphs.size()
                && Character.isLetterOrDigit(text.charAt(paragraph.end() - 1));
    }

    private boolean isAmongRows(Paragraph paragraph, int index) {
        return paragraph.lines() == 1
                && (isLast(Zone.TABLE) || index + 1 < paragraphs.size() && isRow(paragraphs.get(index + 1)))
                && Figures.maySitAmongRows(text, paragraph.begin(), paragraph.end());
    }

    private boolean isLast(Zone zone) {
        return !zones.isEmpty() && zones.get(zones.size() - 1).zone() == zone;
    }

    private boolean isRow(Paragraph paragraph) {
        return paragraph.lines() == 1 && Figures.isRow(text, paragraph.begin(), paragraph.end());
    }

    /** A few titled words over a paragraph of prose. */
    private boolean isLabel(Paragraph paragraph, int index) {
        return paragraph.lines() == 1
                && index + 1 < paragraphs.size()
                && Labels.isTitle(text, paragraph.begin(), paragraph.end())
                && (!leadSeen || paragraphs.get(index + 1).length() >= SHORTEST_PROSE);
    }

    private boolean isFollowedByQuotation(int index) {
        return index + 1 < paragraphs.size()
                && Quotations.opens(text, paragraphs.get(index + 1).begin());
    }

    private void addTrimmed(Zone zone, int begin, int end) {
        int last = end;
        while (last > begin && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\n')) {
            last--;
        }
        add(zone, begin, last);
    }

    /** A zone that does not tell the story, whatever it looks like. */
    private void addAside(Zone zone, int begin, int end) {
        zones.add(new ZoneSpan(zone, new Span(begin, end), Discourse.BOILERPLATE));
    }

    /** Rows that follow one another are one table. */
    private void add(Zone zone, int begin, int end) {
        if (begin == end) {
            return;
        }
        if (zone == Zone.TABLE && isLast(Zone.TABLE)) {
            var before = zones.remove(zones.size() - 1);
            zones.add(new ZoneSpan(zone, new Span(before.span().begin(), end)));
        } else {
            zones.add(new ZoneSpan(zone, new Span(begin, end)));
        }
    }
}
