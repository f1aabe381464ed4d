package io.lodewire.ingest.format.wire;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Prefix;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.Framing;
import io.lodewire.ingest.format.frame.WholeFraming;
import io.lodewire.ingest.format.text.TextDecoder;
import java.util.List;
import java.util.regex.Pattern;

/** Plain wire text, one story a file; any text that no other format claims. */
public final class WireTextFormat implements Format {

    private static final String NAME = "wire-text";
    private static final int WITH_HEADER = 60;
    private static final int ANY_TEXT = 10;

    /** A message as mail servers pass it on, with a story encoded somewhere in it. */
    private static final Pattern MAIL =
            Pattern.compile("(?:Delivered-To|Received|Return-Path|Message-ID|MIME-Version|X-[\\w-]{1,40}): ");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int likeness(Prefix prefix) {
        if (!prefix.isText()
                || "<{[".indexOf(prefix.text().charAt(0)) >= 0
                || MAIL.matcher(prefix.text()).lookingAt()) {
            return 0;
        }
        var hasHeader =
                prefix.text().lines().findFirst().flatMap(WireLine::header).isPresent();
        return hasHeader ? WITH_HEADER : ANY_TEXT;
    }

    @Override
    public Framing framing(Prefix prefix) {
        return new WholeFraming();
    }

    @Override
    public List<Item> read(Frame frame) {
        var story = WireStory.of(TextDecoder.decode(frame.bytes()));
        var text = story.text();
        if (text.headline().chars().noneMatch(Character::isLetterOrDigit)) {
            return List.of(new Item.Malformed(Flaw.MALFORMED, "no headline", frame));
        }
        return List.of(new Item.Story(article(story), frame));
    }

    private static Article article(WireStory story) {
        var text = story.text();
        var timing = story.timing();
        var marker = HeadlineMarker.of(text.headline());
        var provider = story.source().map(name -> Names.provider(name, "wire")).orElse("wire");
        return new Article(
                new ItemId(provider, ContentId.of(text, timing.publishedAtText()), ItemId.FIRST_VERSION),
                marker.revision(),
                ItemForms.of(marker, text, provider),
                text,
                timing,
                Description.none()
                        .withByline(story.bylines())
                        .withSubjects(story.label().stream()
                                .map(label -> "label:" + label)
                                .toList()),
                Rights.reservedBy(story.source().orElse(null)),
                NAME);
    }
}
