package io.lodewire.enrich.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The gazetteer finds what Aho and Corasick's automaton finds, of which the leftmost and longest are taken. */
class GazetteerOracleTest {

    private static final Path SHARED = Path.of("../../shared/data");
    private static final int CASES = 300;
    private static final int STORIES = 500;

    @Test
    void shouldAgreeOnMadeUpTexts() {
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var names = IntStream.range(0, 40).mapToObj(i -> words(random, 3)).toList();

            assertAgreement("seed " + seed, names, List.of(words(random, 400)));
        }
    }

    @Test
    void shouldAgreeOnTheWire() {
        var cities = SHARED.resolve("reference/geonames/cities15000-2012.txt.gz");
        var releases = SHARED.resolve("press-releases.jsonl.gz");
        assumeThat(cities)
                .as("the shared folder beside the repository is absent")
                .exists();
        var names = lines(cities, Integer.MAX_VALUE).stream()
                .map(line -> line.split("\t", -1)[1])
                .filter(name -> name.codePoints().allMatch(c -> Character.isLetter(c) || c == ' '))
                .toList();

        assertAgreement("cities", names, lines(releases, STORIES));
    }

    private static void assertAgreement(String which, List<String> names, List<String> bodies) {
        var vocabulary = new Vocabulary();
        var builder = new GazetteerBuilder(vocabulary);
        var oracle = new TreeMap<String, String>();
        for (var name : names) {
            builder.add(name, new NameOf(name, Lexicon.REGION, Case.ANY));
            oracle.put(lower(name), lower(name));
        }
        var automaton = new AhoCorasickDoubleArrayTrie<String>();
        automaton.build(oracle);
        var gazetteer = builder.build();
        var reader = new StoryReader(vocabulary);

        for (var body : bodies) {
            var text = reader.read(Story.of("", body, null));
            assertThat(found(gazetteer, text)).as(which).isEqualTo(found(automaton, text));
        }
    }

    private static List<String> found(Gazetteer gazetteer, StoryText text) {
        return gazetteer.find(text).of(Lexicon.REGION).stream()
                .map(hit -> text.span(hit.from(), hit.to()))
                .map(span -> span.begin() + " " + lower(span.of(text.chars())))
                .toList();
    }

    /** Matches of the automaton from the beginning of a token to the end of one, leftmost and longest. */
    private static List<String> found(AhoCorasickDoubleArrayTrie<String> automaton, StoryText text) {
        var begins = new TreeSet<Integer>();
        var ends = new TreeSet<Integer>();
        for (int token = 0; token < text.tokens().count(); token++) {
            begins.add(text.tokens().begin(token));
            ends.add(text.tokens().end(token));
        }
        var matches = new ArrayList<>(automaton.parseText(lower(text.chars())));
        matches.removeIf(match -> !begins.contains(match.begin) || !ends.contains(match.end));
        matches.sort(Comparator.<AhoCorasickDoubleArrayTrie.Hit<String>>comparingInt(match -> match.begin)
                .thenComparingInt(match -> -match.end));
        var found = new ArrayList<String>();
        int free = 0;
        for (var match : matches) {
            if (match.begin >= free) {
                found.add(match.begin + " " + match.value);
                free = match.end;
            }
        }
        return found;
    }

    /** Lower case by single units, so that lengths stay. */
    private static String lower(String text) {
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c == '\n' || c == '-' ? ' ' : Character.toLowerCase(c));
        }
        return lower.toString();
    }

    /** Few words, so that names overlap. */
    private static String words(Random random, int most) {
        var words = new StringBuilder();
        for (int count = 1 + random.nextInt(most); count > 0; count--) {
            words.append((char) ('a' + random.nextInt(6))).append(count > 1 ? " " : "");
        }
        return words.toString();
    }

    private static List<String> lines(Path gzip, int most) {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
            return in.lines().limit(most).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
