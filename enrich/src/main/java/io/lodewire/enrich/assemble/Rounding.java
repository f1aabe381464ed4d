package io.lodewire.enrich.assemble;

/** Scores as they are written: four places are more than they mean, and keep the bytes short. */
final class Rounding {

    private Rounding() {}

    static double toFourPlaces(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
