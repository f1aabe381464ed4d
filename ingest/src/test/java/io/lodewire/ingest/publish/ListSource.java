package io.lodewire.ingest.publish;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Items from a list, as one part whose position is a number; it may break after some of them. */
final class ListSource implements Source {

    private static final String PART = "list";

    private final List<Item> items;
    private final int breaksAt;
    private final List<Mark> published = new ArrayList<>();

    private ListSource(List<Item> items, int breaksAt) {
        this.items = items;
        this.breaksAt = breaksAt;
    }

    static ListSource of(List<Item> items) {
        return new ListSource(items, Integer.MAX_VALUE);
    }

    /** Throws when the item of the number is asked for. */
    ListSource breakingAt(int item) {
        return new ListSource(items, item);
    }

    static Item story(String uri, String headline) {
        var article = new Article(
                new ItemId("wire", uri, "1"),
                Revision.usable(VersionKind.NEW, VersionKindBasis.NONE),
                Form.of(ItemForm.STORY),
                StoryText.of(headline, "Body of " + uri + "."),
                Timing.published(Instant.parse("1987-02-26T15:01:01Z"), "26-FEB-1987 15:01:01.79"),
                Description.none().withLanguage("en"),
                Rights.reservedBy("Wire"),
                "test");
        return new Item.Story(article, frame(headline));
    }

    static Item malformed(String bytes) {
        return new Item.Malformed(Flaw.MALFORMED, "no story", frame(bytes));
    }

    static Item picture() {
        return new Item.SetAside(Item.SetAside.Why.NOT_A_TEXT_STORY, "a picture", frame("picture"));
    }

    /** Marks that the publisher has called safe. */
    List<Mark> published() {
        return published;
    }

    @Override
    public String id() {
        return "list-source";
    }

    @Override
    public Arrivals open(Positions positions) {
        var next = positions.of(PART).field("next").map(Integer::valueOf).orElse(0);
        return new FromList(next);
    }

    private static Frame frame(String bytes) {
        return Frame.whole(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private final class FromList implements Arrivals {

        private int next;

        FromList(int next) {
            this.next = next;
        }

        @Override
        public Step next() throws IOException {
            if (next == breaksAt) {
                throw new IOException("the disk is gone");
            }
            if (next == items.size()) {
                return new Step.Ended();
            }
            var item = items.get(next++);
            var mark = new Mark(PART, new Position(Map.of("next", Integer.toString(next))));
            return new Step.Arrived(item, "list:" + (next - 1), mark);
        }

        @Override
        public void published(Mark upTo) {
            published.add(upTo);
        }

        @Override
        public void close() {}
    }
}
