package io.lodewire.enrich.action.stage;

import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.party.Cast;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.predicate.Link;
import io.lodewire.enrich.action.predicate.Link.Tie;
import io.lodewire.enrich.action.predicate.SubjectFinder;
import io.lodewire.enrich.action.scene.Referents;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.scene.Speakers;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;

/** Reads who says so: whoever reports the act, denies it or asks for it; the author when nobody does. */
public final class SourceReader {

    private static final String AUTHOR = "AUTHOR";

    private final Referents referents;
    private final Speakers speakers;
    private final int deny;
    private final int unnamed;

    /** Tells words by their classes. */
    public SourceReader(WordClasses classes) {
        referents = new Referents(classes);
        speakers = new Speakers(classes);
        deny = classes.id("deny");
        unnamed = classes.id("unnamed");
    }

    /** The code or name of the speaker. */
    public String read(Scene scene, Act act, Cast cast) {
        if (!cast.source().isEmpty()) {
            return name(cast.source());
        }
        for (var link : act.chain().links()) {
            if (link.tie() == Tie.REPORT || isDenial(act, link)) {
                return speaker(scene, SubjectFinder.of(act.line(), link.unit()));
            }
        }
        return speaker(scene, speakers.outside(act.line(), act.head()));
    }

    private boolean isDenial(Act act, Link link) {
        return link.tie() == Tie.GERUND && act.line().is(link.unit(), deny);
    }

    private String speaker(Scene scene, int head) {
        if (head < 0) {
            return AUTHOR;
        }
        if (scene.line().is(head, unnamed)) {
            return "unnamed";
        }
        var parties = referents.of(scene, head);
        return parties.isEmpty() || parties.get(0).code().isEmpty()
                ? scene.line().words(head, head + 1)
                : name(parties);
    }

    private static String name(List<Party> parties) {
        var first = parties.get(0);
        return first.name() == null || first.code().isEmpty() ? first.code() : first.name();
    }
}
