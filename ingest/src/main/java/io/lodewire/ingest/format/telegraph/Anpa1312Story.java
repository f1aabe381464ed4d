package io.lodewire.ingest.format.telegraph;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.MailTime;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.StatedStatus;
import java.time.Instant;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message of ANPA 1312: service and number, priority and category, a slug; a text whose head lines begin with a caret;
 * and a trailer such as {@code AP-WF-11-13-13 1509GMT}.
 */
final class Anpa1312Story {

    static final String FORMAT = "anpa-1312";

    private static final int LONGEST_HEADER = 200;
    private static final Pattern HEADER =
            Pattern.compile("\\s*([A-Za-z]{1,2}\\d{4})\\x1F[^\\r\\n]*\\s+([a-z])\\s+([a-z])[^\\r\\n]*");
    private static final Pattern TRAILER =
            Pattern.compile("([A-Z]{2,5})-[A-Z]{2,3}-(\\d{2})-(\\d{2})-(\\d{2})\\s+(\\d{2})(\\d{2})GMT");

    private final Matcher header;
    private final Matcher trailer;
    private final boolean hasHeader;
    private final boolean hasTrailer;
    private final HeadLines head;
    private final StoryText text;

    Anpa1312Story(Message message) {
        this.header = HEADER.matcher(cut(message.header()));
        this.trailer = TRAILER.matcher(message.trailer());
        this.hasHeader = header.lookingAt();
        this.hasTrailer = trailer.find();
        var lines = message.text().lines().map(Anpa1312Story::withoutEnd).toList();
        this.head = HeadLines.of(lines);
        this.text = StoryText.of(head.headline(), Message.paragraphs(lines.subList(head.lines(), lines.size())));
    }

    /** A header is short; a pattern is never tried on a long one. */
    private static String cut(String header) {
        return header.substring(0, Math.min(header.length(), LONGEST_HEADER));
    }

    /** The signs that end a line for the printer, and the line that ends a table. */
    private static String withoutEnd(String line) {
        return line.equals("^END<") ? "" : line.replaceFirst("<\\s*$", "");
    }

    Article article() {
        var provider = Names.provider(hasTrailer ? trailer.group(1) : FORMAT, FORMAT);
        var marker = HeadlineMarker.of(text.headline());
        var form = ItemForms.of(marker, text, provider);
        return new Article(
                new ItemId(provider, itemUri(), ItemId.FIRST_VERSION),
                new StatedStatus(Optional.empty(), List.of(), head.kind()).revision(marker, ItemId.FIRST_VERSION),
                new Form(form.kind(), head.story().orElse(null), form.takeNumber()),
                text,
                Timing.published(sent().orElse(null), hasTrailer ? trailer.group() : null),
                description(),
                Rights.reservedBy(hasTrailer ? trailer.group(1) : null),
                FORMAT);
    }

    /** Numbers begin anew each day, so the day is part of the identity. */
    private String itemUri() {
        return hasHeader && hasTrailer
                ? "anpa1312:%s:20%s-%s-%s"
                        .formatted(header.group(1), trailer.group(4), trailer.group(2), trailer.group(3))
                : ContentId.of(text, null);
    }

    private Optional<Instant> sent() {
        if (!hasTrailer) {
            return Optional.empty();
        }
        var month = Integer.parseInt(trailer.group(2));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        return MailTime.read("%s %s 20%s %s:%s GMT"
                .formatted(
                        trailer.group(3),
                        Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                        trailer.group(4),
                        trailer.group(5),
                        trailer.group(6)));
    }

    private Description description() {
        var rank = hasHeader ? "fburd".indexOf(header.group(2)) + 1 : 0;
        return new Description(
                List.of(),
                head.byline(),
                head.slug().orElse(null),
                null,
                rank == 0 ? null : rank,
                hasHeader ? List.of("category:" + header.group(3)) : List.of(),
                null);
    }
}
