package io.lodewire.ingest.format.wire;

import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.convention.Byline;
import io.lodewire.ingest.format.text.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wire story taken apart, line by line from the top: header, headline, then furniture up to the body.
 *
 * <p>The lines of the block right under the headline tell themselves (date line, byline, caption, dateline). One plain
 * line among them that does not open with a dateline is the deck; several are the body's first paragraph. Captions stay
 * in the body, as its first lines, and so does the source trailer; header, label, date line and byline leave the text.
 */
final class WireStory {

    private static final int TRAILER_LINES = 5;

    private final List<String> lines;
    private int next;
    private Optional<WireLine.Header> header = Optional.empty();
    private String headline = "";
    private @Nullable String deck;
    private @Nullable String dateline;
    private @Nullable String dateText;
    private @Nullable Instant date;
    private final List<String> captions = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final List<String> body = new ArrayList<>();

    private WireStory(List<String> lines) {
        this.lines = lines;
    }

    static WireStory of(String text) {
        var story = new WireStory(PlainText.lines(text).lines().toList());
        story.read();
        return story;
    }

    StoryText text() {
        var all = new ArrayList<>(captions);
        all.add("");
        all.addAll(body);
        return new StoryText(headline, deck, dateline, PlainText.lines(String.join("\n", all)));
    }

    Timing timing() {
        return header.map(stated ->
                        Timing.published(DateLine.read(stated.date()).orElse(null), PlainText.line(stated.date())))
                .orElseGet(() -> Timing.published(date, dateText));
    }

    Optional<String> label() {
        return header.flatMap(WireLine.Header::label).map(PlainText::line);
    }

    List<String> bylines() {
        return bylines;
    }

    /** The name in the trailer, one of the last lines. */
    Optional<String> source() {
        return body.subList(Math.max(0, body.size() - TRAILER_LINES), body.size()).stream()
                .map(WireLine::source)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void read() {
        var first = nextLine();
        header = WireLine.header(first);
        headline = PlainText.line(header.isPresent() ? nextLine() : first);
        readBlockUnderHeadline();
        if (body.isEmpty()) {
            readLoneFurniture();
        }
        body.addAll(lines.subList(next, lines.size()));
    }

    private String nextLine() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() ? lines.get(next++) : "";
    }

    private void readBlockUnderHeadline() {
        while (next < lines.size() && !lines.get(next).isBlank()) {
            var line = lines.get(next++);
            if (!takeFurniture(line)) {
                body.add(line);
            }
        }
        if (body.size() == 1 && next < lines.size() && !WireLine.opensWithDateline(body.get(0))) {
            deck = PlainText.line(body.remove(0));
        }
    }

    /** Furniture that stands in paragraphs of its own. */
    private void readLoneFurniture() {
        while (isLone(next + 1) && takeFurniture(lines.get(next + 1))) {
            next += 2;
        }
    }

    private boolean isLone(int line) {
        return line < lines.size()
                && lines.get(line - 1).isBlank()
                && (line + 1 == lines.size() || lines.get(line + 1).isBlank());
    }

    private boolean takeFurniture(String line) {
        return takeDate(line) || takeByline(line) || takeDateline(line) || takeCaption(line);
    }

    private boolean takeDate(String line) {
        var stated = DateLine.read(line);
        if (stated.isEmpty() || dateText != null) {
            return false;
        }
        date = stated.get();
        dateText = PlainText.line(line);
        return true;
    }

    private boolean takeByline(String line) {
        return WireLine.byline(line)
                .map(names -> bylines.addAll(Byline.authors(names)))
                .orElse(false);
    }

    private boolean takeDateline(String line) {
        if (dateline != null || !WireLine.isDateline(line)) {
            return false;
        }
        dateline = PlainText.line(line);
        return true;
    }

    private boolean takeCaption(String line) {
        return WireLine.isCaption(line) && captions.add(line);
    }
}
