package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that names a region.
 *
 * @param code ISO 3166-1 alpha-2, ISO 3166-2, EU, an old alpha-2 code, or XW-…
 * @param tokenFrom index of its first token
 * @param tokenTo index after its last token
 * @param holder the leader that the words name, for {@link MentionKind#LEADER}
 * @param reason why it is read so; stated for {@link MentionKind#IMPLIED}
 */
public record RegionMention(
        String code,
        Span span,
        int tokenFrom,
        int tokenTo,
        MentionKind kind,
        @Nullable OfficeHolder holder,
        @Nullable String reason) {}
