package io.lodewire.ingest.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.lodewire.events.RawArticle;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.publish.ArticleMapper;
import io.lodewire.ingest.publish.RawArticleReader;
import io.lodewire.schemas.serde.EventDeserializer;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.serde.EventSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Items to bytes and back. An article is kept as the event that it becomes, in Avro single-object encoding; its frame only
 * when it is so large that the publisher may refuse the article and set the frame aside.
 */
final class ItemCodec {

    private static final int STORY = 'S';
    private static final int ASIDE = 'A';
    private static final int MALFORMED = 'M';

    private static final int LARGE_BYTES = 4 << 20;

    /** A spool is the same whenever it is made; the publisher says when an article was received. */
    private static final Clock NO_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final ArticleMapper mapper = new ArticleMapper("spool", NO_TIME);
    private final EventSerializer<RawArticle> writer =
            EventSerdes.singleObject().serializer(RawArticle.class);
    private final EventDeserializer<RawArticle> reader =
            EventSerdes.singleObject().deserializer(RawArticle.class);

    byte[] bytes(PlacedItem placed) throws IOException {
        var bytes = new ByteArrayOutputStream(4_096);
        var out = new DataOutputStream(bytes);
        write(out, placed.place());
        if (placed.item() instanceof Item.Story story) {
            writeStory(out, story);
        } else if (placed.item() instanceof Item.SetAside aside) {
            out.write(ASIDE);
            write(out, aside.why().name());
            write(out, aside.item());
        } else if (placed.item() instanceof Item.Malformed malformed) {
            out.write(MALFORMED);
            write(out, malformed.flaw().name());
            write(out, malformed.message());
            write(out, malformed.frame());
        }
        return bytes.toByteArray();
    }

    PlacedItem item(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        var place = readText(in);
        var item = switch (in.read()) {
            case STORY -> readStory(in);
            case ASIDE -> new Item.SetAside(Item.SetAside.Why.valueOf(readText(in)), readText(in), empty());
            case MALFORMED -> new Item.Malformed(Flaw.valueOf(readText(in)), readText(in), readFrame(in));
            default -> throw new IOException("the spool holds an item of an unknown kind");
        };
        return new PlacedItem(item, place);
    }

    private void writeStory(DataOutputStream out, Item.Story story) throws IOException {
        var event = requireNonNull(writer.serialize("", mapper.rawArticle(story.article())));
        out.write(STORY);
        write(out, event);
        write(out, event.length < LARGE_BYTES ? empty() : story.frame());
    }

    private Item readStory(DataInputStream in) throws IOException {
        var event = requireNonNull(reader.deserialize("", readBytes(in)));
        return new Item.Story(RawArticleReader.article(event), readFrame(in));
    }

    private static void write(DataOutputStream out, Frame frame) throws IOException {
        write(out, frame.bytes());
        out.writeLong(frame.length());
        write(out, frame.isWhole() ? "" : frame.sha256());
    }

    private static Frame readFrame(DataInputStream in) throws IOException {
        return Frame.restored(readBytes(in), in.readLong(), readText(in));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(UTF_8));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), UTF_8);
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    private static Frame empty() {
        return Frame.whole(new byte[0]);
    }
}
