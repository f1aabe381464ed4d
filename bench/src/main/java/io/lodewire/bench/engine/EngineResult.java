package io.lodewire.bench.engine;

/**
 * What one run measured; the medians of its rounds, in time of the thread on its processor.
 *
 * @param characters of all stories, UTF-16
 * @param engineNanosPerCharacter of the whole engine, policy actions included
 * @param scanNanosPerCharacter of adding up all characters
 */
public record EngineResult(
        int stories, long characters, int rounds, double engineNanosPerCharacter, double scanNanosPerCharacter) {

    /** Stories/s of the engine. */
    public double storiesPerSecond() {
        return stories * 1e9 / (engineNanosPerCharacter * characters);
    }

    /** Million characters/s of the engine. */
    public double megabytesPerSecond() {
        return 1_000 / engineNanosPerCharacter;
    }

    /** How many times dearer the engine is than the scan. */
    public double ratio() {
        return engineNanosPerCharacter / scanNanosPerCharacter;
    }
}
