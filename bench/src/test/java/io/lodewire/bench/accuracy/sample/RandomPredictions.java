package io.lodewire.bench.accuracy.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/** Predictions drawn from short lists of labels, so that some are right; the same seed gives the same lines. */
public final class RandomPredictions {

    private static final List<String> REGIONS = List.of(
            "US", "US", "US-TX", "GB", "JP", "CN", "SU", "DD", "DE", "BR", "ZM", "CL", "JP", "IR", "EU", "XW-OPEC");
    private static final List<String> COMMODITIES = List.of(
            "crude-oil",
            "wheat",
            "grains",
            "gold",
            "copper",
            "cobalt",
            "lithium",
            "rare-earths",
            "neodymium",
            "steel",
            "unknown");
    private static final List<String> ACTIONS = List.of(
            "export-ban",
            "export-duty",
            "production-quota",
            "import-tariff",
            "resource-agreement",
            "trade-deal",
            "subsidy",
            "strategy",
            "no-such-action");
    private static final List<String> CHANGES = List.of("INTRODUCE", "TIGHTEN", "EASE", "MAINTAIN");
    private static final List<String> STATUSES =
            List.of("IN_FORCE", "AGREED_IN_PRINCIPLE", "PLANNED", "CALLED_FOR", "ANNOUNCED");
    private static final List<String> SALIENCES = List.of("FOCUS", "SECONDARY", "MENTION", "UNKNOWN");
    private static final List<String> WORDS =
            List.of("NAME Georgia", "DEMONYM Kenyans", "METONYM London", "SYMBOL U.S.", "NAME oil");

    private final SplittableRandom random;

    public RandomPredictions(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One line for nine in ten of the ids. */
    public List<String> lines(Collection<String> ids) {
        var lines = new ArrayList<String>();
        for (var id : ids) {
            if (random.nextInt(10) > 0) {
                lines.add(line(id));
            }
        }
        return lines;
    }

    private String line(String id) {
        var line = PredictionLine.of(id);
        times(4, REGIONS, (code, salience) -> line.region(code, salience, one(WORDS)));
        times(3, COMMODITIES, (good, salience) -> line.commodity(good, salience, one(WORDS)));
        var acts = random.nextInt(3);
        for (var act = 0; act < acts; act++) {
            line.act(one(ACTIONS), one(CHANGES), one(STATUSES), some(REGIONS), some(REGIONS), some(COMMODITIES));
        }
        return line.text();
    }

    private void times(int most, List<String> labels, BiConsumer<String, String> tag) {
        var count = random.nextInt(most + 1);
        for (var i = 0; i < count; i++) {
            tag.accept(one(labels), one(SALIENCES));
        }
    }

    private List<String> some(List<String> values) {
        return random.nextBoolean() ? List.of(one(values)) : List.of();
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
