package io.lodewire.ingest.format.telegraph;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.convention.Byline;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.Flags;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.StatedStatus;
import io.lodewire.ingest.format.convention.Urgency;
import io.lodewire.ingest.format.text.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message of IPTC 7901: a line of service, number, priority, category and length, a line of slugs, and a text that
 * begins with a title, which an equals sign ends.
 */
final class Iptc7901Story {

    static final String FORMAT = "iptc-7901";

    private static final Pattern HEADER = Pattern.compile(
            "\\s*([A-Za-z]{1,4})(\\d{1,5})\\s+(\\d)\\s+(\\w{1,5})\\s+\\d+(?:[ \\t]+\\w{1,20})??(?:[ \\t]+([\\p{L}.-]{1,30}))?(?:[ \\t]+\\d+)?[ \\t]*");
    private static final int LONGEST_HEADER = 200;
    private static final int LONGEST_TITLE = 8;

    private final Message message;
    private final Optional<Matcher> header;
    private final TitleBlock title;
    private final StoryText text;

    Iptc7901Story(Message message) {
        this.message = message;
        var lines = message.header().strip().split("\\R", 2);
        this.header = Optional.of(HEADER.matcher(cut(lines[0]))).filter(Matcher::matches);
        var body = List.of(message.text().split("\\R", -1));
        this.title = TitleBlock.of(body.subList(0, Math.min(LONGEST_TITLE, body.size())));
        this.text = StoryText.of(title.headline(), Message.paragraphs(body.subList(title.lines(), body.size())));
    }

    /** A header is short; a pattern is never tried on a long one. */
    private static String cut(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_HEADER));
    }

    Article article() {
        var provider = provider();
        var marker = HeadlineMarker.of(title.marked());
        return new Article(
                new ItemId(provider, itemUri(), ItemId.FIRST_VERSION),
                new StatedStatus(Optional.empty(), signals(), Optional.empty()).revision(marker, ItemId.FIRST_VERSION),
                ItemForms.of(marker, text, provider),
                text,
                Timing.published(sent().flatMap(TrailerTime::instant).orElse(null), sent().orElse(null)),
                description(),
                Rights.reservedBy(group(5).orElse(null)),
                FORMAT);
    }

    private String provider() {
        return Names.provider(group(5).or(() -> group(1)).orElse(FORMAT), FORMAT);
    }

    /** Numbers begin anew each day, so the day is part of the identity. */
    private String itemUri() {
        var day = sent().flatMap(TrailerTime::instant).map(at -> at.toString().substring(0, 10));
        return header.isPresent() && day.isPresent()
                ? "iptc7901:%s%s:%s"
                        .formatted(header.get().group(1), header.get().group(2), day.get())
                : ContentId.of(text, sent().orElse(null));
    }

    private Optional<String> sent() {
        var line = PlainText.line(message.trailer().strip().split("\\R", 2)[0]);
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private List<String> signals() {
        return sent().filter(line -> TrailerTime.instant(line).isPresent() && !TrailerTime.hasZone(line))
                .map(line -> List.of(Flags.ZONE_ASSUMED))
                .orElse(List.of());
    }

    private Description description() {
        return new Description(
                List.of(),
                title.byline().map(Byline::authors).orElse(List.of()),
                slugline().orElse(null),
                null,
                Urgency.of(group(3)).orElse(null),
                group(4).map(category -> "category:" + category).stream().toList(),
                null);
    }

    private Optional<String> slugline() {
        var lines = message.header().strip().split("\\R", 2);
        var slug = lines.length < 2 ? "" : PlainText.line(lines[1]);
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
    }

    private Optional<String> group(int number) {
        return header.flatMap(match -> Optional.ofNullable(match.group(number)));
    }
}
