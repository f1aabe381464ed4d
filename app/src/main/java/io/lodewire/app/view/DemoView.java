package io.lodewire.app.view;

import io.lodewire.app.demo.DemoResult;
import io.lodewire.events.EnrichedArticle;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the demo prints: a table of the stories, what was set aside, where the files are, what to do next. */
public final class DemoView {

    private static final List<Integer> WIDTHS = List.of(10, 100);

    private final Style style;

    /** Draws in the style. */
    public DemoView(Style style) {
        this.style = style;
    }

    /** The lines, in order. */
    public List<String> lines(DemoResult result) {
        var lines = new ArrayList<String>();
        result.articles().forEach(article -> addStory(article, lines));
        addSkipped(result, lines);
        addWhere(result, lines);
        return lines;
    }

    private void addStory(EnrichedArticle article, List<String> lines) {
        var table = new TextTable(WIDTHS);
        table.row(day(article), article.getArticle().getHeadline());
        lines.add(style.bold(table.lines().get(0)));
        lines.addAll(new TextTable(WIDTHS)
                .row("regions", Phrases.regions(article.getRegions()))
                .row("goods", Phrases.commodities(article.getCommodities()))
                .lines());
        if (article.getPolicyActions().isEmpty()) {
            lines.addAll(new TextTable(WIDTHS).row("action", "none").lines());
        }
        for (var action : article.getPolicyActions()) {
            var words = new TextTable(WIDTHS)
                    .row("action", Phrases.action(action))
                    .row("", Phrases.evidence(action))
                    .lines();
            lines.add(style.action(words.get(0)));
            words.stream().skip(1).map(style::faint).forEach(lines::add);
        }
        lines.add("");
    }

    private void addSkipped(DemoResult result, List<String> lines) {
        lines.add(style.bold("Set aside"));
        for (var skipped : result.skipped()) {
            lines.addAll(new TextTable(List.of(18, 92))
                    .row(skipped.reason(), skipped.place() + ": " + skipped.item())
                    .lines());
        }
        lines.add("");
    }

    private void addWhere(DemoResult result, List<String> lines) {
        lines.add("%d articles, %d policy actions, %d alerts on the topic alerts.rare-earth-exports"
                .formatted(result.counts().articles(), result.actions(), result.alerts()));
        lines.add("Files: " + result.out());
        lines.add("");
        lines.add(style.bold("Next"));
        lines.add("  ./lodewire tag --format json YOUR-FILE      your own articles, without Kafka");
        lines.add("  ./lodewire up --inbox DIR --out DIR         everything in one process, until Ctrl-C");
        lines.add("  ./lodewire tail --from-beginning            the policy actions of a running Lodewire");
    }

    private static String day(EnrichedArticle article) {
        return Optional.ofNullable(article.getArticle().getPublishedAt())
                .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC).toString())
                .orElse("undated");
    }
}
