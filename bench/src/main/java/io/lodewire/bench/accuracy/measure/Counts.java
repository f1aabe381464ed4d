package io.lodewire.bench.accuracy.measure;

/** How many labels were found rightly, found wrongly, and missed. */
public record Counts(int hits, int wrong, int missed) {

    public static final Counts ZERO = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(hits + other.hits, wrong + other.wrong, missed + other.missed);
    }

    /** How many labels gold holds. */
    public int gold() {
        return hits + missed;
    }

    public int errors() {
        return wrong + missed;
    }

    /** The share of the found that is right; 0 when nothing was found. */
    public double precision() {
        return share(hits, hits + wrong);
    }

    /** The share of gold that was found; 0 when gold holds nothing. */
    public double recall() {
        return share(hits, hits + missed);
    }

    public double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
