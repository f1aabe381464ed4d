package io.lodewire.sink.route;

import io.lodewire.events.Salience;
import io.lodewire.sink.event.Narrowing;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.route.Criteria.Criterion;
import io.lodewire.sink.route.Filter.Conditions;
import io.lodewire.sink.route.Filter.Line;
import io.lodewire.sink.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code where} and {@code not} of one route. */
final class FilterReader {

    private static final String SALIENCE = "salience";
    private static final String MIN_CONFIDENCE = "minConfidence";
    private static final List<String> KEYS = Stream.concat(
                    Criteria.keys().stream(), Stream.of(SALIENCE, MIN_CONFIDENCE))
            .toList();

    private final Source source;

    FilterReader(Source source) {
        this.source = source;
    }

    Filter read(Section route) {
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

    private static List<Line> lines(Section section) {
        return Criteria.ALL.stream()
                .filter(criterion -> section.has(criterion.key()))
                .map(criterion -> line(section, criterion))
                .toList();
    }

    private static Line line(Section section, Criterion criterion) {
        return new Line(criterion, meanings(section, criterion.key(), criterion.vocabulary()));
    }

    private Set<Salience> salience(Section section, List<Line> lines) {
        if (!section.has(SALIENCE)) {
            return Set.of();
        }
        if (source == Source.POLICY_ACTIONS) {
            section.problem(SALIENCE, "only tags of %s have one".formatted(Source.ENRICHED_ARTICLES.topicName()));
        } else if (lines.stream().map(Line::criterion).noneMatch(FilterReader::hasSalience)) {
            section.problem(SALIENCE, "narrows region and commodity, and neither is here");
        }
        return meanings(section, SALIENCE, Vocabulary.symbols(SALIENCE, Salience.class)).stream()
                .map(Salience::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private double minConfidence(Section section, List<Line> lines) {
        if (section.has(MIN_CONFIDENCE) && source == Source.ENRICHED_ARTICLES && lines.isEmpty()) {
            section.problem(MIN_CONFIDENCE, "narrows the other lines, and there are none");
        }
        return section.fraction(MIN_CONFIDENCE).orElse(Narrowing.NONE.minConfidence());
    }

    private static boolean hasSalience(Criterion criterion) {
        return criterion.equals(Criteria.REGION) || criterion.equals(Criteria.COMMODITY);
    }

    private static Set<String> meanings(Section section, String key, Vocabulary vocabulary) {
        var meanings = new HashSet<String>();
        for (var word : section.words(key)) {
            var meaning = vocabulary.meaning(word);
            if (meaning.isEmpty()) {
                section.problem(key, vocabulary.complaint(word));
            }
            meanings.addAll(meaning);
        }
        return meanings;
    }
}
