package io.lodewire.bench.accuracy.mention;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Witness;
import io.lodewire.bench.accuracy.prediction.Tag;
import io.lodewire.bench.accuracy.prediction.TagLabels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the names of one story. A label is a name and what it stands for, "georgia = US"; where gold does not say
 * for what, the name alone. A name counts once a story however often it stands there.
 */
public final class MentionComparison {

    private record Known(GoldMention mention, Phrase phrase) {

        static Known of(GoldMention mention) {
            return new Known(mention, Phrase.of(mention.phrase()));
        }

        boolean agrees(Set<String> codes) {
            return mention.code() == null || codes.contains(mention.code());
        }

        String label() {
            return MentionComparison.label(phrase, mention.code());
        }
    }

    private final List<Known> gold;
    private final boolean coded;

    public MentionComparison(List<GoldMention> gold) {
        this.gold = gold.stream().map(Known::of).toList();
        this.coded = gold.stream().anyMatch(mention -> mention.code() != null);
    }

    public Comparison with(String id, String title, List<Tag> tags) {
        return new Comparison(id, title, goldLabels(), foundLabels(tags));
    }

    private Labels goldLabels() {
        var labels = Labels.builder();
        for (var known : gold) {
            if (known.mention().counted()) {
                var word = new Witness(known.mention().phrase(), known.mention().kind());
                labels.add(known.label(), List.of(word));
            }
        }
        return labels.build();
    }

    private Labels foundLabels(List<Tag> tags) {
        var labels = Labels.builder();
        for (var tag : tags) {
            for (var word : tag.words()) {
                foundLabel(tag, word).ifPresent(label -> labels.add(label, List.of(word)));
            }
        }
        return labels.build();
    }

    /** Empty where gold has not decided, and for a tag that names no country where gold names countries. */
    private Optional<String> foundLabel(Tag tag, Witness word) {
        var codes = coded ? TagLabels.country(tag) : TagLabels.code(tag);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        var surface = Phrase.of(word.text());
        var there =
                gold.stream().filter(known -> known.phrase().overlaps(surface)).toList();
        var decided = there.stream().filter(known -> known.mention().counted()).toList();
        if (decided.isEmpty() && !there.isEmpty()) {
            return Optional.empty();
        }
        return decided.stream()
                .filter(known -> known.agrees(codes))
                .map(Known::label)
                .findFirst()
                .or(() -> Optional.of(label(surface, coded ? codes.iterator().next() : null)));
    }

    private static String label(Phrase phrase, @Nullable String code) {
        return code == null ? phrase.toString() : phrase + " = " + code;
    }
}
