package io.lodewire.ingest.format.telegraph;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Prefix;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.Framing;
import io.lodewire.ingest.format.frame.WholeFraming;
import io.lodewire.ingest.format.text.TextDecoder;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Messages for printers: those of IPTC 7901 and of ANPA 1312, told by how their headers begin. */
public final class TelegraphFormat implements Format {

    private static final int SURE = 95;

    /** {@code eca0124 3 i 93  dpa 1888}. */
    private static final Pattern IPTC =
            Pattern.compile("[\\s\\x16]*\\x01[A-Za-z]{1,4}\\d{1,5}\\s+\\d\\s+\\w{1,5}\\s+\\d");

    /** {@code W2870}, a separator, a selector, and on the next line priority and category. */
    private static final Pattern ANPA = Pattern.compile("[\\s\\x16]*\\x01[A-Za-z]{1,2}\\d{4}\\x1F");

    private final String name;
    private final Pattern beginning;
    private final Function<Message, Article> reader;

    private TelegraphFormat(String name, Pattern beginning, Function<Message, Article> reader) {
        this.name = name;
        this.beginning = beginning;
        this.reader = reader;
    }

    /** IPTC 7901, the agencies' of Europe. */
    public static Format iptc7901() {
        return new TelegraphFormat(Iptc7901Story.FORMAT, IPTC, message -> new Iptc7901Story(message).article());
    }

    /** ANPA 1312, that of North America. */
    public static Format anpa1312() {
        return new TelegraphFormat(Anpa1312Story.FORMAT, ANPA, message -> new Anpa1312Story(message).article());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int likeness(Prefix prefix) {
        return beginning.matcher(prefix.text()).lookingAt() ? SURE : 0;
    }

    @Override
    public Framing framing(Prefix prefix) {
        return new WholeFraming();
    }

    @Override
    public List<Item> read(Frame frame) {
        var messages = Message.in(TextDecoder.decode(frame.bytes()));
        return messages.isEmpty()
                ? List.of(new Item.Malformed(Flaw.MALFORMED, "no start of a heading", frame))
                : messages.stream().map(this::item).toList();
    }

    private Item item(Message message) {
        var own = Frame.whole(message.source().getBytes(UTF_8));
        if (message.isCut()) {
            return new Item.Malformed(Flaw.MALFORMED, "the message has no end", own);
        }
        var article = reader.apply(message);
        return article.text().headline().isEmpty() && article.text().body().isEmpty()
                ? new Item.Malformed(Flaw.MALFORMED, "a message without words", own)
                : new Item.Story(article, own);
    }
}
