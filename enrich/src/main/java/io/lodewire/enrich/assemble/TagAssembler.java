package io.lodewire.enrich.assemble;

import io.lodewire.enrich.commodity.CommodityCatalogue;
import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.commodity.ListMembership;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.region.PlaceMention;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.salience.CommodityTag;
import io.lodewire.enrich.salience.RegionTag;
import io.lodewire.enrich.text.Span;
import io.lodewire.events.CommodityScope;
import io.lodewire.events.Mention;
import io.lodewire.events.PlaceTag;
import io.lodewire.events.RegionKind;
import io.lodewire.events.Salience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Regions, places and commodities of one story as they appear in the event. */
final class TagAssembler {

    private final String text;
    private final CodePoints points;

    TagAssembler(String text, CodePoints points) {
        this.text = text;
        this.points = points;
    }

    io.lodewire.events.RegionTag region(RegionTag tag) {
        var region = tag.region();
        return io.lodewire.events.RegionTag.newBuilder()
                .setCode(region.code())
                .setName(region.name())
                .setKind(RegionKind.valueOf(region.kind().name()))
                .setM49(region.m49())
                .setSalience(Salience.valueOf(tag.salience().name()))
                .setScore(Rounding.toFourPlaces(tag.score()))
                .setRoles(tag.roles())
                .setMentions(tag.mentions().stream().map(this::mention).toList())
                .setConfidence(Rounding.toFourPlaces(tag.confidence()))
                .build();
    }

    /** Places by name and code, each once, in the order of their first mention. */
    List<PlaceTag> places(List<PlaceMention> places) {
        var mentions = new LinkedHashMap<Place, List<PlaceMention>>();
        for (var place : places) {
            mentions.computeIfAbsent(new Place(place.name(), place.code()), same -> new ArrayList<>())
                    .add(place);
        }
        return mentions.values().stream().map(this::place).toList();
    }

    io.lodewire.events.CommodityTag commodity(
            CommodityTag tag, CommodityCatalogue catalogue, @Nullable LocalDate asOf) {
        var forms = distinct(tag.mentions().stream().map(CommodityMention::form));
        return io.lodewire.events.CommodityTag.newBuilder()
                .setId(tag.id())
                .setName(catalogue.name(tag.id()))
                .setPath(catalogue.path(tag.id()))
                .setSalience(Salience.valueOf(tag.salience().name()))
                .setScore(Rounding.toFourPlaces(tag.score()))
                .setScope(CommodityScope.valueOf(tag.scope().name()))
                .setForms(forms)
                .setStages(distinct(tag.mentions().stream().map(CommodityMention::stage)))
                .setHs6(catalogue.hs6(tag.id(), forms))
                .setListMemberships(catalogue.memberships(tag.id(), asOf).stream()
                        .map(TagAssembler::membership)
                        .toList())
                .setMentions(tag.mentions().stream().map(this::mention).toList())
                .setConfidence(Rounding.toFourPlaces(tag.confidence()))
                .build();
    }

    private static io.lodewire.events.ListMembership membership(ListMembership membership) {
        var validTo = membership.validTo();
        return io.lodewire.events.ListMembership.newBuilder()
                .setList(membership.list())
                .setVersion(membership.version())
                .setValidFrom(membership.validFrom().toString())
                .setValidTo(validTo == null ? null : validTo.toString())
                .build();
    }

    private record Place(String name, String code) {}

    private PlaceTag place(List<PlaceMention> mentions) {
        var place = mentions.get(0);
        return PlaceTag.newBuilder()
                .setName(place.name())
                .setCode(place.code())
                .setGeonameId(place.geonameId())
                .setLat(place.latitude())
                .setLon(place.longitude())
                .setMentions(mentions.stream()
                        .map(mention -> mention(mention.span(), MentionKind.NAME, null))
                        .toList())
                .setConfidence(1.0)
                .build();
    }

    private Mention mention(RegionMention mention) {
        return mention(mention.span(), mention.kind(), mention.reason());
    }

    private Mention mention(CommodityMention mention) {
        return mention(mention.span(), mention.kind(), mention.reason());
    }

    private Mention mention(Span span, MentionKind kind, @Nullable String reason) {
        return Mention.newBuilder()
                .setBegin(points.begin(span))
                .setEnd(points.end(span))
                .setSurface(span.of(text))
                .setKind(io.lodewire.events.MentionKind.valueOf(kind.name()))
                .setReason(reason)
                .build();
    }

    private static List<String> distinct(Stream<@Nullable String> values) {
        return values.flatMap(Stream::ofNullable).distinct().sorted().toList();
    }
}
