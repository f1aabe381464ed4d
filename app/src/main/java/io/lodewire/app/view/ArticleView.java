package io.lodewire.app.view;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.Mention;
import java.util.List;

/** An enriched article for a person: its text with the tags in colour, then what was found. */
public final class ArticleView {

    private final Style style;

    /** Draws in the style. */
    public ArticleView(Style style) {
        this.style = style;
    }

    /**
     * The article.
     *
     * @param text its canonical text
     */
    public String show(EnrichedArticle article, String text) {
        var shown = new StringBuilder();
        shown.append(coloured(article, text)).append("\n\n");
        for (var region : article.getRegions()) {
            shown.append(line(
                            "region",
                            region.getCode() + " " + region.getName(),
                            region.getSalience().name()))
                    .append(surfaces(region.getMentions()))
                    .append('\n');
        }
        for (var commodity : article.getCommodities()) {
            shown.append(line(
                            "commodity",
                            commodity.getId(),
                            commodity.getSalience().name()))
                    .append(surfaces(commodity.getMentions()))
                    .append('\n');
        }
        for (var action : article.getPolicyActions()) {
            shown.append("action     ")
                    .append(style.action(Phrases.action(action)))
                    .append('\n');
            shown.append("           ")
                    .append(style.faint(Phrases.evidence(action)))
                    .append('\n');
        }
        return shown.toString();
    }

    private static String line(String kind, String name, String salience) {
        return "%-10s %-28s %-10s".formatted(kind, name, salience);
    }

    private String surfaces(List<Mention> mentions) {
        var words = mentions.stream()
                .map(mention -> mention.getSurface().replace('\n', ' '))
                .distinct()
                .toList();
        return style.faint(String.join(" · ", words));
    }

    private String coloured(EnrichedArticle article, String text) {
        var paint = new Paint(text);
        article.getTimeMentions().forEach(time -> paint.add(time.getBegin(), time.getEnd(), style::time));
        article.getRegions()
                .forEach(region -> region.getMentions()
                        .forEach(mention -> paint.add(mention.getBegin(), mention.getEnd(), style::region)));
        article.getCommodities()
                .forEach(commodity -> commodity
                        .getMentions()
                        .forEach(mention -> paint.add(mention.getBegin(), mention.getEnd(), style::commodity)));
        article.getPolicyActions()
                .forEach(action -> paint.add(
                        action.getTrigger().getBegin(), action.getTrigger().getEnd(), style::action));
        return paint.finish();
    }
}
