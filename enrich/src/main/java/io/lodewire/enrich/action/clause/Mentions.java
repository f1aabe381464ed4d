package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.time.TimeMention;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What the steps before found in a story, by the token at which each mention begins. */
public final class Mentions {

    private final List<RegionMention> regions;
    private final List<CommodityMention> goods;
    private final List<TimeMention> times;
    private final int[] regionBegins;
    private final int[] goodBegins;
    private final int[] timeBegins;

    /** Each list is in text order. */
    public Mentions(List<RegionMention> regions, List<CommodityMention> goods, List<TimeMention> times) {
        this.regions = regions;
        this.goods = goods;
        this.times = times;
        this.regionBegins = begins(regions, RegionMention::tokenFrom);
        this.goodBegins = begins(goods, CommodityMention::tokenFrom);
        this.timeBegins = begins(times, TimeMention::tokenFrom);
    }

    /** All regions, in text order. */
    public List<RegionMention> regions() {
        return regions;
    }

    /** All goods, in text order. */
    public List<CommodityMention> goods() {
        return goods;
    }

    @Nullable
    RegionMention regionAt(int token) {
        RegionMention best = null;
        for (int i = firstAtOrAfter(regionBegins, token); i < regionBegins.length && regionBegins[i] == token; i++) {
            if (best == null || isCountry(regions.get(i)) && !isCountry(best)) {
                best = regions.get(i);
            }
        }
        return best;
    }

    /** Whether the place named is a country and not a part of one. */
    private static boolean isCountry(RegionMention region) {
        return region.code().length() == 2;
    }

    @Nullable
    CommodityMention goodAt(int token) {
        int index = firstAtOrAfter(goodBegins, token);
        return index < goodBegins.length && goodBegins[index] == token ? goods.get(index) : null;
    }

    @Nullable
    TimeMention timeAt(int token) {
        int index = firstAtOrAfter(timeBegins, token);
        return index < timeBegins.length && timeBegins[index] == token ? times.get(index) : null;
    }

    /** Index of the first mention that begins at or after the token. */
    public static <T> int firstAtOrAfter(List<T> mentions, ToIntFunction<T> tokenFrom, int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokenFrom.applyAsInt(mentions.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstAtOrAfter(int[] begins, int token) {
        int low = 0;
        int high = begins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static <T> int[] begins(List<T> mentions, ToIntFunction<T> tokenFrom) {
        return mentions.stream().mapToInt(tokenFrom).toArray();
    }
}
