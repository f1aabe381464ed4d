package io.lodewire.enrich.commodity;

import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that names a commodity.
 *
 * @param id of the commodity taxonomy
 * @param tokenFrom index of its first token
 * @param tokenTo index after its last token
 * @param form ORE, CONCENTRATE, OXIDE, METAL, MAGNET …; null when the words state none
 * @param stage EXTRACTION, REFINING …; null when the words state none
 * @param reason why it is read so; stated for {@link MentionKind#IMPLIED}
 */
public record CommodityMention(
        String id,
        Span span,
        int tokenFrom,
        int tokenTo,
        MentionKind kind,
        Scope scope,
        @Nullable String form,
        @Nullable String stage,
        @Nullable String reason) {}
