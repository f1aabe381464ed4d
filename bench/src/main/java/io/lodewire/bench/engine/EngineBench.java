package io.lodewire.bench.engine;

import io.lodewire.enrich.Engine;
import io.lodewire.enrich.text.Story;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Measures the engine and a plain scan in turn over the same stories on the calling thread, by the thread's time on its
 * processor, so that other work on the machine counts little.
 */
public final class EngineBench {

    private final Engine engine = Engine.standard();
    private final int rounds;

    /** So many rounds of each; one more of each comes first and is not counted. */
    public EngineBench(int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("at least one round, not " + rounds);
        }
        this.rounds = rounds;
    }

    /** Runs all rounds over the stories, of which there must be at least one character. */
    public EngineResult run(List<Story> stories) {
        long characters = stories.stream().mapToLong(EngineBench::length).sum();
        if (characters == 0) {
            throw new IllegalArgumentException("there is nothing to measure: no story has any words");
        }
        var engineNanos = new ArrayList<Double>();
        var scanNanos = new ArrayList<Double>();
        for (int round = 0; round <= rounds; round++) {
            scanNanos.add(nanos(stories, EngineBench::scan) / characters);
            engineNanos.add(nanos(stories, this::enrich) / characters);
        }
        return new EngineResult(stories.size(), characters, rounds, median(engineNanos), median(scanNanos));
    }

    private long enrich(Story story) {
        return engine.enrich(story).text().chars().length();
    }

    private static double nanos(List<Story> stories, ToLongFunction<Story> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        long sum = 0;
        for (var story : stories) {
            sum += work.applyAsLong(story);
        }
        long nanos = threads.getCurrentThreadCpuTime() - begin;
        if (sum == Long.MIN_VALUE) {
            throw new IllegalStateException("only there so that the work is not optimised away");
        }
        return nanos;
    }

    private static long scan(Story story) {
        return sum(story.headline()) + sum(story.body());
    }

    private static long sum(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }

    private static long length(Story story) {
        return (long) story.headline().length() + story.body().length();
    }

    /** Of all but the first, which warms up. */
    private static double median(List<Double> values) {
        var counted = new ArrayList<>(values.subList(1, values.size()));
        Collections.sort(counted);
        return counted.get(counted.size() / 2);
    }
}
