package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Witness;
import io.lodewire.bench.accuracy.prediction.Act;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A story of policy gold: the labels of its regions and commodities, and its actions. */
record PolicyStory(
        String id,
        String title,
        Labels regions,
        Labels regionsInFocus,
        Labels commodities,
        Labels commoditiesInFocus,
        List<Act> acts) {

    static PolicyStory read(Row row) {
        var regions = row.rows("regions");
        var commodities = row.rows("commodities");
        return new PolicyStory(
                row.text("id"),
                row.text("title", ""),
                labels(regions, "code"),
                labels(inFocus(regions), "code"),
                labels(commodities, "id"),
                labels(inFocus(commodities), "id"),
                row.rows("frames").stream().map(PolicyStory::act).toList());
    }

    private static Labels labels(List<Row> tags, String key) {
        return Labels.of(tags.stream().map(tag -> tag.text(key)).toList());
    }

    private static List<Row> inFocus(List<Row> tags) {
        return tags.stream().filter(tag -> tag.flag("focus")).toList();
    }

    private static Act act(Row frame) {
        return new Act(
                frame.text("action"),
                set(frame, "actor"),
                set(frame, "change"),
                set(frame, "status"),
                set(frame, "commodities"),
                frame.has("evidence") ? List.of(new Witness(frame.text("evidence"), "")) : List.of());
    }

    private static Set<String> set(Row frame, String field) {
        return frame.texts(field).stream().collect(Collectors.toUnmodifiableSet());
    }
}
