package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Case;
import io.lodewire.enrich.gazetteer.MentionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of a region, or of a city or body that stands for one.
 *
 * @param form how it names the region
 * @param site the city, port or mine that it names; null for a region's own name
 * @param guard rules for a name that is often something else; null for a plain one
 * @param reason why a name of something else stands for the region; null for a name of its own
 */
record PlaceName(
        Territory territory,
        Form form,
        Period period,
        @Nullable Site site,
        @Nullable Guard guard,
        @Nullable String reason)
        implements RegionName {

    /**
     * How a name is written and what kind of mention it makes.
     *
     * @param afterComma whether it counts only after a comma, as Calif. does
     * @param word whether it is a plain word too, so that capitals prove nothing
     */
    record Form(MentionKind kind, Case writing, boolean afterComma, boolean word) {}

    /**
     * A city, port, mine or district.
     *
     * @param capital whether it is the capital of its country, or was
     * @param speaksFor the region whose government its name stands for; null when for none
     * @param rivals regions of other places with the same name
     */
    record Site(
            String name,
            boolean capital,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Territory speaksFor,
            List<Territory> rivals) {

        Site {
            rivals = List.copyOf(rivals);
        }
    }

    /** Regions of other places with the same name. */
    List<Territory> rivals() {
        return site == null ? List.of() : site.rivals();
    }

    /** Whether it is the name of a capital. */
    boolean isCapital() {
        return site != null && site.capital();
    }

    /** Whether another place has the same name. */
    boolean isTwofold() {
        return !rivals().isEmpty();
    }

    @Override
    public Case writing() {
        return form.writing();
    }

    MentionKind kind() {
        return form.kind();
    }
}
