package io.lodewire.enrich.commodity;

import io.lodewire.enrich.commodity.guard.Guard;
import io.lodewire.enrich.gazetteer.Case;
import io.lodewire.enrich.gazetteer.Lexicon;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.gazetteer.Name;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the commodity lexicons say of a surface form. */
sealed interface CommodityName extends Name {

    @Override
    default Lexicon lexicon() {
        return Lexicon.COMMODITY;
    }

    /**
     * A name of a commodity, or of several at once, as light and heavy rare earths is.
     *
     * @param form that the name itself states; null when it states none
     * @param guard null when the name is never anything else
     * @param reason why the words stand for the commodity; stated for {@link MentionKind#IMPLIED}
     */
    record Good(
            List<String> ids,
            MentionKind kind,
            Scope scope,
            @Nullable String form,
            Case writing,
            @Nullable Guard guard,
            @Nullable String reason)
            implements CommodityName {

        public Good {
            ids = List.copyOf(ids);
        }
    }

    /** Words that look like a commodity and are none, such as gold medal. */
    record Decoy(Case writing) implements CommodityName {}

    /**
     * Words that point back to a commodity.
     *
     * @param candidates ids that they may point to
     */
    record Anaphor(Set<String> candidates) implements CommodityName {

        @Override
        public Case writing() {
            return Case.ANY;
        }
    }
}
