package io.lodewire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.ItemReader;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.Prefix;
import io.lodewire.ingest.format.frame.Frame;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Sample files of the tests, and short ways to read them. */
public final class Samples {

    private Samples() {}

    /** The bytes of a file under {@code samples/}. */
    public static byte[] bytes(String name) {
        try (var in = Samples.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All items of a stream, its format told from its content. */
    public static List<Item> items(byte[] bytes) {
        return items(bytes, WireFormats.all(Limits.standard()), Limits.standard());
    }

    /** All items of a stream in one of the given formats. */
    public static List<Item> items(byte[] bytes, Formats formats, Limits limits) {
        try {
            var reader = ItemReader.open(new ByteArrayInputStream(bytes), formats, limits);
            var items = new ArrayList<Item>();
            for (var item = reader.next(); item.isPresent(); item = reader.next()) {
                items.add(item.get().item());
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one article in the bytes. */
    public static Article article(Format format, String text) {
        return article(format.read(Frame.whole(text.getBytes(UTF_8))).get(0));
    }

    /** The article of an item that must be a story. */
    public static Article article(Item item) {
        return item.fold(
                Item.Story::article,
                aside -> {
                    throw new AssertionError(aside);
                },
                malformed -> {
                    throw new AssertionError(malformed);
                });
    }

    /** The beginning of a stream with this text. */
    public static Prefix prefix(String text) {
        return new Prefix(text.getBytes(UTF_8));
    }
}
