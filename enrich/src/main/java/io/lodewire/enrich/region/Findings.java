package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.text.Abstention;
import io.lodewire.enrich.text.Span;
import io.lodewire.enrich.text.StoryText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been found in one story so far. */
final class Findings {

    private record Sign(RegionMention mention, Territory territory) {}

    private static final Comparator<RegionMention> TEXT_ORDER = Comparator.comparingInt(RegionMention::tokenFrom);

    private final StoryText text;
    private final int day;
    private final int[] named;
    private final int[] local;
    private final BitSet signsSeen = new BitSet();
    private final BitSet spelt = new BitSet();
    private final List<RegionMention> mentions = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private final List<Abstention> abstentions = new ArrayList<>();
    private boolean inOrder = true;
    private boolean countryNamed;

    Findings(StoryText text, int day, int territories) {
        this.text = text;
        this.day = day;
        this.named = new int[territories];
        this.local = new int[territories];
    }

    /** How often the territory, or a place in it, has been named. */
    int named(Territory territory) {
        return named[territory.index()];
    }

    /** How many different signs of the country's local press the story has. */
    int localSigns(Territory country) {
        return local[country.index()];
    }

    /** Whether any country is named. */
    boolean isCountryNamed() {
        return countryNamed;
    }

    /** Adds a mention of the territory, and of its country too if it is a subdivision. */
    void addName(Hit hit, Territory territory, MentionKind kind, @Nullable String reason) {
        var span = text.span(hit.from(), hit.to());
        var code = territory.countryCode(day);
        if (territory.isSubdivision() && code.equals(territory.country().code())) {
            add(new RegionMention(territory.code(), span, hit.from(), hit.to(), kind, null, reason));
        }
        add(new RegionMention(code, span, hit.from(), hit.to(), kind, null, reason));
        named[territory.index()]++;
        if (territory.isSubdivision()) {
            named[territory.country().index()]++;
        }
    }

    /** Adds a city of the bundled lexicons, or its namesake in the territory, with what an imported gazetteer knows of it. */
    void addPlace(Hit hit, PlaceName city, Territory territory, @Nullable Town town) {
        var site = city.site();
        if (town != null) {
            addTown(hit, town);
        } else if (site != null) {
            boolean itself = territory == city.territory();
            places.add(new PlaceMention(
                    site.name(),
                    code(territory),
                    null,
                    itself ? site.latitude() : null,
                    itself ? site.longitude() : null,
                    text.span(hit.from(), hit.to())));
        }
    }

    void addTown(Hit hit, Town town) {
        var place = town.place();
        places.add(new PlaceMention(
                place.name(),
                code(town.territory()),
                place.geonameId(),
                place.latitude(),
                place.longitude(),
                text.span(hit.from(), hit.to())));
    }

    private String code(Territory territory) {
        return territory.isSubdivision() ? territory.code() : territory.countryCode(day);
    }

    void addLeader(Hit hit, Leader leader, Leader.Term term) {
        add(new RegionMention(
                term.territory().code(),
                text.span(hit.from(), hit.to()),
                hit.from(),
                hit.to(),
                MentionKind.LEADER,
                new OfficeHolder(leader.name(), term.office()),
                null));
        named[term.territory().index()]++;
    }

    /** Adds a sign the first time that it is seen. */
    void addSign(int from, int to, SignName sign) {
        if (!signsSeen.get(sign.index())) {
            signsSeen.set(sign.index());
            if (sign.isSpelling()) {
                addSpelling(sign.territory());
            } else {
                addImplied(from, to, sign.territory(), sign.reason());
                local[sign.territory().index()] += sign.isLocal() ? 1 : 0;
            }
        }
    }

    /** However many words are spelt so, they are one sign. */
    private void addSpelling(Territory country) {
        if (!spelt.get(country.index())) {
            spelt.set(country.index());
            local[country.index()]++;
        }
    }

    void addImplied(int from, int to, Territory territory, String reason) {
        var mention = new RegionMention(
                territory.countryCode(day), text.span(from, to), from, to, MentionKind.IMPLIED, null, reason);
        signs.add(new Sign(mention, territory));
    }

    void abstain(Hit hit) {
        abstentions.add(new Abstention(text.span(hit.from(), hit.to()), "region", "AMBIGUOUS_PLACE"));
    }

    /** Everything found; a sign speaks only for a region that is named as well, or where no country is. */
    RegionReading reading() {
        boolean noneNamed = !countryNamed;
        for (var sign : signs) {
            if (noneNamed || named(sign.territory().country()) > 0) {
                add(sign.mention());
            }
        }
        if (!inOrder) {
            mentions.sort(TEXT_ORDER);
            places.sort(Comparator.comparingInt(place -> place.span().begin()));
            abstentions.sort(Comparator.comparingInt(Findings::begin));
        }
        return new RegionReading(mentions, places, abstentions);
    }

    private void add(RegionMention mention) {
        inOrder &= mentions.isEmpty() || mentions.get(mentions.size() - 1).tokenFrom() <= mention.tokenFrom();
        mentions.add(mention);
        countryNamed |= !mention.code().startsWith("XW");
    }

    private static int begin(Abstention abstention) {
        Span span = abstention.span();
        return span == null ? 0 : span.begin();
    }
}
