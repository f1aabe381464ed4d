package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.text.Tokens;
import io.lodewire.enrich.text.Zone;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which town of an imported gazetteer a name means, and whether it means one at all. */
final class TownRules {

    private static final String REASON = "town of the imported gazetteer";

    private final StoryContext context;
    private final ContextWords words;
    private final TownWeights weights;
    private final Findings findings;
    private final PersonSigns persons;
    private final Tokens tokens;
    private final Map<Integer, Sighting> sightings = new LinkedHashMap<>();
    private @Nullable Map<Integer, Integer> namesByArea;

    /** What the story says of one name of towns. */
    private static final class Sighting {

        private final TownName name;
        private boolean placed;
        private boolean person;
        private @Nullable Territory stated;

        private Sighting(TownName name) {
            this.name = name;
        }
    }

    TownRules(StoryContext context, RegionLexicon lexicon, Findings findings, PersonSigns persons) {
        this.context = context;
        this.words = lexicon.words();
        this.weights = lexicon.townWeights();
        this.findings = findings;
        this.persons = persons;
        this.tokens = context.text().tokens();
    }

    /** Notes what stands around the hit, if towns bear the name and it is no person's. */
    void note(int index, Hit hit) {
        var name = context.towns(hit);
        if (name == null || isPartOfName(hit)) {
            return;
        }
        var sighting = sightings.computeIfAbsent(name.index(), first -> new Sighting(name));
        if (isPerson(hit)) {
            sighting.person = true;
            return;
        }
        var stated = stated(index);
        if (stated != null) {
            sighting.stated = stated;
        }
        sighting.placed |= stated != null || isPlaced(hit);
    }

    /** Reads the hit as a town; false when the story does not say that it is one. */
    boolean read(Hit hit) {
        var name = context.towns(hit);
        var sighting = name == null ? null : sightings.get(name.index());
        if (name == null || sighting == null || isPartOfName(hit) || isPerson(hit)) {
            return false;
        }
        var town = choose(sighting, null);
        if (town == null || !isTown(hit, sighting, town)) {
            return false;
        }
        var kind = context.zone(hit) == Zone.DATELINE ? MentionKind.DATELINE : MentionKind.NAME;
        findings.addName(hit, town.territory(), kind, REASON);
        findings.addTown(hit, town);
        return true;
    }

    /** Reads the place of a hit that lies in the state, whose own mention names the region. */
    void readIn(Territory state, Hit hit) {
        var town = chosen(hit, state);
        if (town != null) {
            findings.addTown(hit, town);
        }
    }

    /** Whether a town elsewhere bears the name of the city. */
    boolean haveRival(Hit hit, PlaceName city) {
        var name = city.site() == null ? null : context.towns(hit);
        return name != null && name.towns().stream().anyMatch(town -> !town.isIn(city.territory()));
    }

    /** The territory of the city, or of a town with its name that the story speaks for. */
    Territory likelier(Hit hit, PlaceName city) {
        var name = city.site() == null ? null : context.towns(hit);
        var sighting = name == null ? null : sightings.get(name.index());
        if (name == null || sighting == null) {
            return city.territory();
        }
        var rival = choose(sighting, city.territory());
        return rival != null && weight(rival) > weight(city, chosen(hit, city.territory()))
                ? rival.territory()
                : city.territory();
    }

    /** The town in the territory that the hit names; null when the imported gazetteer has none. */
    @Nullable
    Town chosen(Hit hit, Territory territory) {
        var name = context.towns(hit);
        if (name != null) {
            for (var town : name.towns()) {
                if (town.isIn(territory)) {
                    return town;
                }
            }
        }
        return null;
    }

    private boolean isTown(Hit hit, Sighting sighting, Town town) {
        return sighting.stated != null
                || !sighting.person && sighting.placed
                || !sighting.person
                        && !context.inCapitals(hit)
                        && (!sighting.name.word() || town.place().population() >= weights.large());
    }

    /** The likeliest town that lies where the story says, and not in the territory; null when there is none. */
    private @Nullable Town choose(Sighting sighting, @Nullable Territory besides) {
        Town best = null;
        double most = 0;
        for (var town : sighting.name.towns()) {
            if ((sighting.stated == null || isIn(town, sighting.stated)) && (besides == null || !town.isIn(besides))) {
                double weight = weight(town);
                if (best == null || weight > most) {
                    best = town;
                    most = weight;
                }
            }
        }
        return best;
    }

    private double weight(Town town) {
        return size(town.place().population())
                + weight(town.territory())
                + weights.neighbour() * counted(namesIn(town.area()) - 1);
    }

    /** A city that the gazetteer has under another name is as good as a large one. */
    private double weight(PlaceName city, @Nullable Town same) {
        return weights.known() + (same == null ? size(weights.large()) + weight(city.territory()) : weight(same));
    }

    private double weight(Territory territory) {
        var country = territory.country();
        return weights.region() * (territory.isSubdivision() ? counted(findings.named(territory)) : 0)
                + weights.country() * counted(findings.named(country))
                + weights.local() * counted(findings.localSigns(country));
    }

    private static double size(long population) {
        return Math.log10(1.0 + population);
    }

    private int counted(int times) {
        return Math.min(weights.most(), times);
    }

    /** How many names of towns in the story a place of the area bears. */
    private int namesIn(int area) {
        var counts = namesByArea;
        if (counts == null) {
            counts = new HashMap<>();
            for (var sighting : sightings.values()) {
                for (var each : sighting.name.areas()) {
                    counts.merge(each, 1, Integer::sum);
                }
            }
            namesByArea = counts;
        }
        return counts.getOrDefault(area, 0);
    }

    private static boolean isIn(Town town, Territory stated) {
        return town.territory() == stated || town.territory().country() == stated;
    }

    /** The state or country that stands behind the name and a comma. */
    private @Nullable Territory stated(int index) {
        var next = context.afterComma(index);
        var place = next == null ? null : context.place(next);
        return place == null || place.site() != null || place.kind() == MentionKind.DEMONYM ? null : place.territory();
    }

    /** Whether the words around say that it is a place. */
    private boolean isPlaced(Hit hit) {
        return context.zone(hit) == Zone.DATELINE
                || !context.inCapitals(hit)
                        && (context.previousIs(words.locatives(), hit.from())
                                || context.nextIs(words.townsfolk(), hit.to()));
    }

    private boolean isPerson(Hit hit) {
        return persons.givenNameBefore(hit) || persons.addressBefore(hit);
    }

    private boolean isPartOfName(Hit hit) {
        return hit.to() == hit.from() + 1 && (persons.surnameFollows(hit) || isAcronym(hit))
                || context.nextIs(words.streets(), hit.to()) && tokens.isCapitalised(hit.to());
    }

    private boolean isAcronym(Hit hit) {
        return tokens.isAllCapitals(hit.from()) && !context.inCapitals(hit) && context.zone(hit) != Zone.DATELINE;
    }
}
