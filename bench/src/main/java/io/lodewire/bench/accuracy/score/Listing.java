package io.lodewire.bench.accuracy.score;

/** How much a report lists: labels and confusions of each measure, and stories of each confusion. */
public record Listing(int labels, int confusions, int examples) {

    public Listing {
        if (labels < 0 || confusions < 0 || examples < 0) {
            throw new IllegalArgumentException("a listing cannot be shorter than nothing");
        }
    }

    /** Ten labels and ten confusions with three stories each. */
    public static Listing standard() {
        return new Listing(10, 10, 3);
    }
}
