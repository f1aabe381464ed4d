package io.lodewire.sink.filter;

import io.lodewire.events.Salience;
import io.lodewire.sink.event.Narrowing;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.filter.Filter.Conditions;
import io.lodewire.sink.filter.Filter.Line;
import io.lodewire.sink.vocabulary.Vocabulary;
import io.lodewire.sink.yaml.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code where} and {@code not} of one route. */
public final class FilterReader {

    private static final String SALIENCE = "salience";
    private static final String MIN_CONFIDENCE = "minConfidence";
    private static final List<String> KEYS = Stream.concat(
                    Criteria.keys().stream(), Stream.of(SALIENCE, MIN_CONFIDENCE))
            .toList();

    private final Source source;

    public FilterReader(Source source) {
        this.source = source;
    }

    public Filter read(Section route) {
        return new Filter(where(route.section("where", KEYS)), not(route.section("not", KEYS)));
    }

    private Conditions where(Optional<Section> section) {
        return section.map(where -> {
                    var lines = lines(where);
                    return new Conditions(new Narrowing(salience(where, lines), minConfidence(where, lines)), lines);
                })
                .orElse(Conditions.NONE);
    }

    private Conditions not(Optional<Section> section) {
        return section.map(not -> {
                    if (not.has(MIN_CONFIDENCE)) {
                        not.problem(MIN_CONFIDENCE, "stands under where only");
                    }
                    var lines = lines(not);
                    return new Conditions(new Narrowing(salience(not, lines), 0), lines);
                })
                .orElse(Conditions.NONE);
    }

    private List<Line> lines(Section section) {
        return Criteria.ALL.stream()
                .filter(criterion -> section.has(criterion.key()))
                .map(criterion -> line(section, criterion))
                .toList();
    }

    private Line line(Section section, Criterion criterion) {
        if (source == Source.POLICY_ACTIONS && Criteria.DETAILS.contains(criterion)) {
            section.problem(
                    criterion.key(), "only events of %s have one".formatted(Source.ENRICHED_ARTICLES.topicName()));
        }
        return new Line(criterion, criterion.reading().read(section, criterion.key()));
    }

    private Set<Salience> salience(Section section, List<Line> lines) {
        if (!section.has(SALIENCE)) {
            return Set.of();
        }
        if (source == Source.POLICY_ACTIONS) {
            section.problem(SALIENCE, "only tags of %s have one".formatted(Source.ENRICHED_ARTICLES.topicName()));
        } else if (lines.stream().map(Line::criterion).noneMatch(Criteria.TAGS::contains)) {
            section.problem(SALIENCE, "narrows region and commodity, and neither is here");
        }
        return Reading.meanings(section, SALIENCE, Vocabulary.symbols(SALIENCE, Salience.class)).stream()
                .map(Salience::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private double minConfidence(Section section, List<Line> lines) {
        if (section.has(MIN_CONFIDENCE) && source == Source.ENRICHED_ARTICLES && lines.isEmpty()) {
            section.problem(MIN_CONFIDENCE, "narrows the other lines, and there are none");
        }
        return section.fraction(MIN_CONFIDENCE).orElse(Narrowing.NONE.minConfidence());
    }
}
