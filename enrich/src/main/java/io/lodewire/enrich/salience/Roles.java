package io.lodewire.enrich.salience;

import io.lodewire.enrich.action.ActionReading;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.text.Discourse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parts that regions play in the policy actions of a story. */
final class Roles {

    private static final String ACTOR = "ACTOR";

    private final Map<String, Set<String>> byCode = new HashMap<>();
    private final Set<String> inNews = new HashSet<>();

    Roles(ActionReading actions) {
        for (var frame : actions.frames()) {
            boolean news = frame.discourse() == Discourse.NEWS;
            var parties = frame.parties();
            add(parties.actor(), ACTOR, news);
            add(parties.addressee(), "ADDRESSEE", news);
            add(parties.target(), "TARGET", news);
            add(parties.partner(), "PARTNER", news);
            add(parties.beneficiary(), "PARTNER", news);
        }
    }

    /** Whether the region acts in any of them. */
    boolean acts(String code) {
        return byCode.getOrDefault(code, Set.of()).contains(ACTOR);
    }

    /** Whether the region is a party to one that is news. */
    boolean isPartyToNews(String code) {
        return inNews.contains(code);
    }

    /** The parts that the region plays, in alphabetical order; the story's dateline makes it the venue. */
    List<String> of(String code, boolean datelined) {
        var roles = byCode.getOrDefault(code, Set.of());
        if (!datelined) {
            return List.copyOf(roles);
        }
        var all = new TreeSet<>(roles);
        all.add("VENUE");
        return List.copyOf(all);
    }

    private void add(List<Party> parties, String role, boolean news) {
        for (var party : parties) {
            if (!party.code().isEmpty()) {
                byCode.computeIfAbsent(party.code(), code -> new TreeSet<>()).add(role);
                if (news) {
                    inNews.add(party.code());
                }
            }
        }
    }
}
