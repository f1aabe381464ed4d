package io.lodewire.enrich.commodity;

import io.lodewire.schemas.taxonomy.CommodityTaxonomy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of each commodity apart from its names in texts: its place in the tree, its codes and its lists. */
public final class CommodityCatalogue {

    private final CommodityTaxonomy taxonomy = CommodityTaxonomy.standard();
    private final CriticalLists lists = CriticalLists.read();
    private final HsCodes codes = HsCodes.read();

    private CommodityCatalogue() {}

    /** The catalogue that ships with this build. */
    public static CommodityCatalogue read() {
        return new CommodityCatalogue();
    }

    /** Whether there is such an id. */
    public boolean has(String id) {
        return taxonomy.find(id).isPresent();
    }

    /** English name. */
    public String name(String id) {
        return taxonomy.label(id);
    }

    /** Ids from the top of the tree down to this one. */
    public List<String> path(String id) {
        return taxonomy.path(id);
    }

    /** The id and all below it. */
    public Set<String> within(String id) {
        var within = new LinkedHashSet<String>();
        within.add(id);
        within.addAll(taxonomy.descendants(id));
        return within;
    }

    /** Harmonized System codes, six digits, in order; only those that fit whatever form is meant, or the forms given. */
    public List<String> hs6(String id, Collection<String> forms) {
        return codes.of(path(id), forms);
    }

    /** Versions of lists that hold the commodity on the day; the newest ones when the day is not known. */
    public List<ListMembership> memberships(String id, @Nullable LocalDate day) {
        return lists.of(id, day);
    }
}
