package io.lodewire.enrich.action.party;

import io.lodewire.enrich.action.clause.LineReader;
import io.lodewire.enrich.action.clause.Mentions;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.text.Sentence;
import io.lodewire.enrich.text.StoryText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of one story, each read when it is first asked for. For one thread. */
public final class StoryLines {

    private final StoryText text;
    private final Mentions mentions;
    private final LineReader reader;
    private final AuthorityReader authorities;
    private final Map<Integer, Scene> scenes = new HashMap<>();

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
        return scene;
    }

    /** Code of the region named last before the token, the dateline aside; else of the story's first; else empty. */
    String codeBefore(int token) {
        var regions = mentions.regions();
        int index = Mentions.firstAtOrAfter(regions, RegionMention::tokenFrom, token) - 1;
        while (index >= 0 && regions.get(index).kind() == MentionKind.DATELINE) {
            index--;
        }
        return index >= 0 ? regions.get(index).code() : firstCode();
    }

    private String firstCode() {
        return mentions.regions().isEmpty() ? "" : mentions.regions().get(0).code();
    }

    /** The authority that the nearest sentence before speaks of first; nobody when none of the three before has one. */
    List<Party> lastActors(Sentence sentence) {
        int index = text.tokens().sentence(sentence.tokenFrom());
        for (int back = 1; back <= 3 && index - back >= 0; back++) {
            var before = before(index - back);
            if (before != null) {
                return before;
            }
        }
        return List.of();
    }

    /** The leader named last before the token; nobody when none is. */
    List<Party> lastLeader(int token) {
        var regions = mentions.regions();
        for (int i = Mentions.firstAtOrAfter(regions, RegionMention::tokenFrom, token) - 1; i >= 0; i--) {
            var region = regions.get(i);
            var holder = region.holder();
            if (holder != null) {
                return List.of(new Party(region.code(), holder.name(), holder.office(), region.span(), null));
            }
        }
        return List.of();
    }

    private @Nullable List<Party> before(int index) {
        if (!text.sentences().get(index).zone().tellsTheStory()) {
            return null;
        }
        var scene = scene(index);
        return scene.authorities().isEmpty()
                ? null
                : scene.resolve(scene.authorities().get(0));
    }
}
