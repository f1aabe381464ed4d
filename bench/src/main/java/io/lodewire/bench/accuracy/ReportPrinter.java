package io.lodewire.bench.accuracy;

import io.lodewire.bench.accuracy.score.Confusion;
import io.lodewire.bench.accuracy.score.KindRecall;
import io.lodewire.bench.accuracy.score.MeasureScore;
import io.lodewire.bench.accuracy.score.NamedScore;
import io.lodewire.bench.accuracy.score.RateScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays a report out as text: what is said of all measures first, then each in detail. */
final class ReportPrinter {

    private static final String SHARES = "P      R      F1   ";

    private final EvaluationReport report;
    private final List<String> lines = new ArrayList<>();

    ReportPrinter(EvaluationReport report) {
        this.report = report;
    }

    List<String> lines() {
        add(
                "%s  %s: %d stories, %d with a prediction",
                report.kind(), report.gold(), report.stories(), report.predictions());
        if (report.predictions() == 0) {
            add("no prediction belongs to a story of gold: ids are joined on article.itemUri");
        }
        overview();
        report.measures().forEach(this::details);
        report.rates().forEach(this::details);
        return List.copyOf(lines);
    }

    private void overview() {
        if (!report.measures().isEmpty()) {
            add("");
            add("%-40s %7s %7s  %s  %-13s  macro %s", "measure", "stories", "gold", SHARES, "95% interval", SHARES);
            report.measures().forEach(this::summary);
        }
        if (!report.rates().isEmpty()) {
            add("");
            report.rates().forEach(this::summary);
        }
    }

    private void summary(MeasureScore measure) {
        add(
                "%-40s %7d %7d  %s  %-13s        %s",
                measure.name(),
                measure.stories(),
                measure.micro().gold(),
                Figures.of(measure.micro()),
                Figures.of(measure.interval()),
                Figures.of(measure.macro()));
    }

    private void summary(RateScore rate) {
        add("%-40s %7d of %5d  %s", rate.name(), rate.hits(), rate.of(), Figures.of(rate.share()));
    }

    private void details(MeasureScore measure) {
        heading(measure.name());
        if (measure.labels().size() > 1) {
            scores(
                    "label, most errors first",
                    measure.labels(),
                    report.listing().labels());
        }
        scores("if only words of this kind counted", measure.foundBy(), Integer.MAX_VALUE);
        recalls(measure.goldKinds());
        confusions(measure.confusions());
    }

    private void details(RateScore rate) {
        if (!rate.confusions().isEmpty()) {
            heading(rate.name());
            confusions(rate.confusions());
        }
    }

    private void heading(String name) {
        add("");
        add("== %s", name);
    }

    private void scores(String title, List<NamedScore> scores, int limit) {
        if (scores.isEmpty() || limit == 0) {
            return;
        }
        add("   %-37s %7s %7s %7s  %s", title, "gold", "wrong", "missed", SHARES);
        scores.stream().limit(limit).forEach(this::row);
        if (scores.size() > limit) {
            add("     and %d more", scores.size() - limit);
        }
    }

    private void row(NamedScore named) {
        var score = named.score();
        add("     %-35s %7d %7d %7d  %s", named.name(), score.gold(), score.wrong(), score.missed(), Figures.of(score));
    }

    private void recalls(List<KindRecall> kinds) {
        if (!kinds.isEmpty()) {
            add("   %-37s %7s %15s         R", "gold's kind of mention", "gold", "missed");
        }
        for (var kind : kinds) {
            add(
                    "     %-35s %7d %15d         %s",
                    kind.kind(), kind.gold(), kind.gold() - kind.hits(), Figures.of(kind.recall()));
        }
    }

    private void confusions(List<Confusion> confusions) {
        if (!confusions.isEmpty()) {
            add("   worst confusions");
        }
        confusions.forEach(confusion -> lines.addAll(ConfusionText.lines(confusion)));
    }

    private void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
