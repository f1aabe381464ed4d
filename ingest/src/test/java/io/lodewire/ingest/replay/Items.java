package io.lodewire.ingest.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.publish.RandomArticles;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Items from a list as a source, and what a source gives as a list. */
final class Items implements Source {

    private final List<Item> items;

    Items(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** So many items made by a seed: mostly stories, some pictures and some broken ones. */
    static List<Item> random(long seed, int count) {
        var random = new Random(seed);
        var articles = new RandomArticles(seed);
        var items = new ArrayList<Item>();
        for (var i = 0; i < count; i++) {
            items.add(
                    switch (random.nextInt(12)) {
                        case 0 -> new Item.SetAside(Item.SetAside.Why.NOT_A_TEXT_STORY, "picture " + i, frame(""));
                        case 1 -> new Item.Malformed(Flaw.MALFORMED, "broken " + i, frame("bytes " + i));
                        default -> story(articles.next());
                    });
        }
        return items;
    }

    static Item story(Article article) {
        return new Item.Story(article, frame(""));
    }

    static Frame frame(String bytes) {
        return Frame.whole(bytes.getBytes(UTF_8));
    }

    /** All steps with an item, each position noted. */
    static List<Step.Arrived> take(Source source, Map<String, Position> positions, int most) {
        var taken = new ArrayList<Step.Arrived>();
        Positions known = part -> positions.getOrDefault(part, Position.START);
        try (var arrivals = source.open(known)) {
            for (var step = arrivals.next();
                    !(step instanceof Step.Ended) && taken.size() < most;
                    step = arrivals.next()) {
                if (step instanceof Step.Arrived arrived) {
                    taken.add(arrived);
                    positions.put(arrived.after().part(), arrived.after().position());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken;
    }

    static List<String> labels(Source source) {
        return labels(take(source, new HashMap<>(), Integer.MAX_VALUE));
    }

    static List<String> labels(List<Step.Arrived> steps) {
        return steps.stream().map(step -> label(step.item(), step.place())).toList();
    }

    /** Everything that must survive a spool. */
    static String label(Item item, String place) {
        return item.fold(
                story -> place + " " + story.article(),
                aside -> place + " " + aside.why() + " " + aside.item(),
                bad -> "%s %s %s %s".formatted(place, bad.flaw(), bad.message(), bad.frame()));
    }

    @Override
    public String id() {
        return "items";
    }

    @Override
    public Arrivals open(Positions positions) {
        var next = new int[1];
        return new Arrivals() {
            @Override
            public Step next() {
                if (next[0] == items.size()) {
                    return new Step.Ended();
                }
                var place = "item " + next[0];
                return new Step.Arrived(items.get(next[0]++), place, new Mark("items", Position.START));
            }

            @Override
            public void close() {}
        };
    }
}
