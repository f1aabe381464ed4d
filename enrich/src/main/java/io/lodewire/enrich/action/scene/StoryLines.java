package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.LineReader;
import io.lodewire.enrich.action.clause.Mentions;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.text.Sentence;
import io.lodewire.enrich.text.StoryText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of one story, each read when it is first asked for. For one thread. */
public final class StoryLines {

    private static final int OPENING = 8;
    private static final int BACK = 3;
    private static final int MOST_BACK = 60;
    private static final int NEAR = 8;

    private final StoryText text;
    private final Mentions mentions;
    private final LineReader reader;
    private final AuthorityReader authorities;
    private final Map<Integer, Scene> scenes = new HashMap<>();
    private @Nullable Map<String, List<Party>> people;
    private @Nullable String law;

    /** Nothing is read yet. */
    public StoryLines(StoryText text, Mentions mentions, LineReader reader, AuthorityReader authorities) {
        this.text = text;
        this.mentions = mentions;
        this.reader = reader;
        this.authorities = authorities;
    }

    /** The text of the story. */
    public StoryText text() {
        return text;
    }

    /** What the steps before found. */
    public Mentions mentions() {
        return mentions;
    }

    /** The scene of the sentence with the index. */
    public Scene scene(int sentence) {
        var known = scenes.get(sentence);
        if (known != null) {
            return known;
        }
        var line = reader.read(text, text.sentences().get(sentence), mentions);
        var scene = new Scene(line, authorities.read(line), this);
        scenes.put(sentence, scene);
        scenes.remove(sentence - BACK - 1 < OPENING ? -1 : sentence - BACK - 1);
        return scene;
    }

    /** The scene of the sentence so many before this one; null when that is not told, or too far. */
    @Nullable
    Scene before(Sentence sentence, int back) {
        int index = text.tokens().sentence(sentence.tokenFrom()) - back;
        boolean told =
                index >= 0 && back <= BACK && text.sentences().get(index).zone().tellsTheStory();
        return told ? scene(index) : null;
    }

    /** The leader named last, not long before the sentence; nobody when none is. */
    List<Party> leaderBefore(Sentence sentence) {
        var regions = mentions.regions();
        int last = Mentions.firstAtOrAfter(regions, RegionMention::tokenFrom, sentence.tokenFrom()) - 1;
        for (int i = last; i >= Math.max(0, last - NEAR); i--) {
            if (regions.get(i).holder() != null) {
                return List.of(PartyMaker.of(regions.get(i), regions.get(i).span()));
            }
        }
        return List.of();
    }

    /** The two countries named last before the sentence; nobody when it has not come to two. */
    List<Party> pairBefore(Sentence sentence) {
        var codes = new LinkedHashSet<String>();
        var regions = mentions.regions();
        int last = Mentions.firstAtOrAfter(regions, RegionMention::tokenFrom, sentence.tokenFrom()) - 1;
        for (int i = last; i >= Math.max(0, last - MOST_BACK) && codes.size() < 2; i--) {
            var region = regions.get(i);
            boolean country = region.code().length() == 2;
            if (country && region.kind() != MentionKind.DATELINE && region.kind() != MentionKind.IMPLIED) {
                codes.add(region.code());
            }
        }
        return codes.size() < 2
                ? List.of()
                : codes.stream()
                        .map(code -> new Party(code, null, null, null, "the two countries named before"))
                        .toList();
    }

    /** Code of the country whose laws or bodies the opening of the story names; empty when it names none. */
    public String lawOf() {
        if (law == null) {
            law = findLaw();
        }
        return law;
    }

    private String findLaw() {
        for (int i = 0; i < Math.min(OPENING, text.sentences().size()); i++) {
            var home = text.sentences().get(i).zone().tellsTheStory()
                    ? authorities.homes().of(scene(i).line())
                    : "";
            if (!home.isEmpty()) {
                return home;
            }
        }
        return "";
    }

    /** The country of which the sentence speaks, as far as sentences before it tell; the story's first, else empty. */
    public String home(Sentence sentence) {
        var law = lawOf();
        if (!law.isEmpty()) {
            return law;
        }
        for (int back = 1; back <= BACK; back++) {
            var scene = before(sentence, back);
            if (scene != null) {
                for (var authority : scene.authorities()) {
                    if (!authority.isNameless()) {
                        return authority.parties().get(0).code();
                    }
                }
            }
        }
        for (var region : mentions.regions()) {
            if (region.kind() != MentionKind.DATELINE) {
                return region.code();
            }
        }
        return mentions.regions().isEmpty() ? "" : mentions.regions().get(0).code();
    }

    /** The authority of whom the story has told under this last name; nobody when there is none. */
    List<Party> person(String lastName) {
        if (people == null) {
            people = introduced();
        }
        return people.getOrDefault(lastName, List.of());
    }

    private Map<String, List<Party>> introduced() {
        var known = new HashMap<String, List<Party>>();
        for (int i = 0; i < Math.min(OPENING, text.sentences().size()); i++) {
            if (text.sentences().get(i).zone().tellsTheStory()) {
                var scene = scene(i);
                for (var authority : scene.authorities()) {
                    var name = lastName(scene.line(), authority);
                    if (name != null) {
                        known.putIfAbsent(name, scene.resolve(authority));
                    }
                }
            }
        }
        return known;
    }

    private static @Nullable String lastName(Line line, Authority authority) {
        int last = authority.to() - 1;
        return line.has(last, Role.NAME) ? line.words(last, last + 1) : null;
    }
}
