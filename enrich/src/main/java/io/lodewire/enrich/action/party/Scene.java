package io.lodewire.enrich.action.party;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.frame.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with the authorities in it and the story around it.
 *
 * @param authorities in the order of the line
 */
public record Scene(Line line, List<Authority> authorities, StoryLines story) {

    public Scene {
        authorities = List.copyOf(authorities);
    }

    /** The authority that holds the unit; null when none does. */
    public @Nullable Authority authorityAt(int unit) {
        for (var authority : authorities) {
            if (authority.holds(unit)) {
                return authority;
            }
        }
        return null;
    }

    /** The first authority that lies between the units; null when none does. */
    public @Nullable Authority authorityBetween(int from, int to) {
        for (var authority : authorities) {
            if (from <= authority.from() && authority.to() <= to) {
                return authority;
            }
        }
        return null;
    }

    /** The parties of the authority; one without a country takes that of the sentence, else of the story. */
    public List<Party> resolve(Authority authority) {
        return authority.parties().stream()
                .map(party -> party.code().isEmpty() ? resolved(party, authority.from()) : party)
                .toList();
    }

    private Party resolved(Party party, int unit) {
        var code = codeBefore(unit);
        return new Party(code, party.name(), party.office(), party.span(), "the country last named before it");
    }

    private String codeBefore(int unit) {
        for (int i = unit - 1; i >= 0; i--) {
            var region = line.unit(i).region();
            if (region != null) {
                return region.code();
            }
        }
        return story.codeBefore(line.sentence().tokenFrom());
    }

    /** Whom a pronoun at the unit stands for: the last authority before it in its line, else in the line before. */
    public List<Party> antecedent(int unit) {
        var word = line.words(unit, unit + 1);
        if (word.equalsIgnoreCase("he") || word.equalsIgnoreCase("she")) {
            var leader = story.lastLeader(line.unit(unit).tokenFrom());
            if (!leader.isEmpty()) {
                return pointingBack(leader, unit);
            }
        }
        for (int i = authorities.size() - 1; i >= 0; i--) {
            if (authorities.get(i).to() <= unit) {
                return pointingBack(resolve(firstBefore(i)), unit);
            }
        }
        return pointingBack(story.lastActors(line.sentence()), unit);
    }

    /** Subjects come first: of the authorities before a pronoun the first of its clause. */
    private Authority firstBefore(int last) {
        int clause = line.clauseOf(authorities.get(last).from());
        int first = last;
        while (first > 0 && line.clauseOf(authorities.get(first - 1).from()) == clause) {
            first--;
        }
        return authorities.get(first);
    }

    private List<Party> pointingBack(List<Party> parties, int unit) {
        var span = line.span(unit, unit + 1);
        return parties.stream()
                .map(party -> new Party(party.code(), party.name(), party.office(), span, "it points back"))
                .toList();
    }
}
