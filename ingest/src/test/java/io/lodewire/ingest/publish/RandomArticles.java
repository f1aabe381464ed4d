package io.lodewire.ingest.publish;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.PubStatus;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles made by a seed, any field of which may be missing, empty or odd; times and ids repeat, so that they tie. */
public final class RandomArticles {

    private static final String[] TEXTS = {"", "tin", "Zinn \u00FC", "\uD83D\uDE00 two\n\nlines", "\u0000", "a|b"};

    private final Random random;

    public RandomArticles(long seed) {
        random = new Random(seed);
    }

    public Article next() {
        return new Article(id(), revision(), form(), text(), timing(), description(), rights(), one("ninjs", "jsonl"));
    }

    private ItemId id() {
        return new ItemId(one("ap", "reuters"), "urn:" + random.nextInt(6), one("1", "2", "10", "02", "final"));
    }

    private Revision revision() {
        return new Revision(
                one(VersionKind.values()), one(VersionKindBasis.values()), one(PubStatus.values()), texts());
    }

    private Form form() {
        return new Form(one(ItemForm.values()), maybe(one(TEXTS)), maybe(random.nextInt()));
    }

    private StoryText text() {
        return new StoryText(one(TEXTS), maybe(one(TEXTS)), maybe(one(TEXTS)), one(TEXTS));
    }

    private Timing timing() {
        return new Timing(maybe(time()), maybe(one(TEXTS)), maybe(time()), maybe(time()));
    }

    /** A few hundred moments around 1970, to the millisecond, as the contracts have it. */
    private Instant time() {
        return Instant.ofEpochMilli(random.nextInt(-100, 200));
    }

    private Description description() {
        return new Description(
                texts(), texts(), maybe(one(TEXTS)), maybe("en"), maybe(random.nextInt(9)), texts(), maybe(one(TEXTS)));
    }

    private Rights rights() {
        return new Rights(maybe(one(TEXTS)), random.nextBoolean());
    }

    private List<String> texts() {
        return Stream.generate(() -> one(TEXTS)).limit(random.nextInt(3)).toList();
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
