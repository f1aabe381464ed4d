package io.lodewire.app.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/** Stories made by a seed, as JSON Lines: some with a policy action, spread over many dates, a few without one or empty. */
final class Corpus {

    private static final String[] ACTORS = {"China", "Indonesia", "India", "Chile", "Russia", "The United States"};
    private static final String[] GOODS = {"gallium", "nickel ore", "rice", "lithium", "wheat", "rare earths"};
    private static final String[] ACTS = {"banned exports of", "lifted its ban on exports of", "mined more"};
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private Corpus() {}

    /** Writes the stories into a file and returns their ids. */
    static Set<String> write(Path file, int stories, long seed) throws IOException {
        var random = new Random(seed);
        var ids = new LinkedHashSet<String>();
        Files.createDirectories(file.getParent());
        try (var out = Files.newBufferedWriter(file)) {
            for (int story = 0; story < stories; story++) {
                var id = "story-" + story;
                ids.add(id);
                out.write(line(id, random));
                out.newLine();
            }
        }
        return ids;
    }

    private static String line(String id, Random random) {
        var sentence = "%s %s %s on Tuesday.".formatted(one(ACTORS, random), one(ACTS, random), one(GOODS, random));
        var date = random.nextInt(50) == 0
                ? ""
                : FIRST_DAY.plusDays(random.nextInt(40)).toString();
        var body = random.nextInt(30) == 0 ? "" : sentence + " Traders had expected as much, number " + id + ".";
        return """
                {"id": "%s", "date": "%s", "title": "%s", "body": "%s", "provider": "corpus"}""".formatted(id, date, sentence.replace(" on Tuesday.", ""), body);
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
