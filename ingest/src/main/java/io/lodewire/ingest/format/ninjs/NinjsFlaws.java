package io.lodewire.ingest.format.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.lodewire.ingest.format.json.JsonFields;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Fields of an item that break the rules of ninjs, each as a signal {@code lodewire:invalid:…} with its name. The story is
 * read all the same.
 */
final class NinjsFlaws {

    private static final String SIGNAL = "lodewire:invalid:";
    private static final List<String> TEXTS = List.of(
            "title",
            "byline",
            "slugline",
            "ednote",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "language",
            "located",
            "versioncreated",
            "firstcreated",
            "contentcreated",
            "embargoed",
            "embargoeduntil",
            "expires");
    private static final List<String> LISTS = List.of(
            "genre",
            "genres",
            "subject",
            "subjects",
            "person",
            "people",
            "organisation",
            "organisations",
            "place",
            "places",
            "event",
            "events",
            "object",
            "objects",
            "infosource",
            "infosources",
            "advice",
            "advices");
    private static final List<String> PARTS = List.of("headline", "description", "body");

    /** Fields that stand inside {@code rightsinfo} only. */
    private static final List<String> RIGHTS = List.of("linkedrights", "encodedrights");

    /** What an association may hold beside the parts of a story. */
    private static final Set<String> OF_ASSOCIATIONS = Set.of(
            "altids",
            "associations",
            "authors",
            "byline",
            "bodies",
            "by",
            "charcount",
            "contentcreated",
            "copyrightholder",
            "copyrightnotice",
            "descriptions",
            "digitalsourcetype",
            "ednote",
            "embargoed",
            "embargoeduntil",
            "expires",
            "firstcreated",
            "genre",
            "genres",
            "headlines",
            "infosource",
            "infosources",
            "language",
            "located",
            "mimetype",
            "name",
            "people",
            "person",
            "place",
            "places",
            "profile",
            "pubstatus",
            "renditions",
            "representationtype",
            "rightsinfo",
            "slugline",
            "subject",
            "subjects",
            "title",
            "type",
            "urgency",
            "uri",
            "usageterms",
            "version",
            "versioncreated",
            "wordcount");

    private NinjsFlaws() {}

    static List<String> of(JsonFields item) {
        return Stream.of(
                        named(item, TEXTS, value -> !value.isTextual()),
                        named(item, LISTS, value -> !isListOfObjects(value)),
                        extensions(item),
                        RIGHTS.stream().filter(item::has),
                        rightsInfo(item),
                        advices(item),
                        associations(item))
                .flatMap(names -> names)
                .distinct()
                .map(name -> SIGNAL + name)
                .toList();
    }

    private static Stream<String> named(JsonFields item, List<String> names, Predicate<JsonNode> isWrong) {
        return names.stream().filter(name -> item.node(name).filter(isWrong).isPresent());
    }

    private static boolean isListOfObjects(JsonNode value) {
        var elements = value.isArray() ? value : List.of(value);
        for (var element : elements) {
            if (!element.isObject()) {
                return false;
            }
        }
        return true;
    }

    /** Renderings such as {@code headline_} whose name says nothing. */
    private static Stream<String> extensions(JsonFields item) {
        return PARTS.stream().filter(part -> item.names().stream().anyMatch(name -> isBadExtension(part, name)));
    }

    private static boolean isBadExtension(String part, String name) {
        return name.startsWith(part + "_")
                && !Passage.EXTENSION.matcher(name.substring(part.length())).matches();
    }

    private static Stream<String> rightsInfo(JsonFields item) {
        var both = item.objects("rightsinfo").stream()
                .anyMatch(rights -> RIGHTS.stream().allMatch(rights::has));
        return both ? Stream.of("rightsinfo") : Stream.empty();
    }

    private static Stream<String> advices(JsonFields item) {
        var wrong = Stream.of("advice", "advices")
                .flatMap(name -> item.objects(name).stream())
                .flatMap(advice -> Stream.of("importance", "lifetime").flatMap(name -> advice.node(name).stream()))
                .anyMatch(value -> !value.isObject() || !value.has("code"));
        return wrong ? Stream.of("advices") : Stream.empty();
    }

    /** A list since 2.0, of objects with a name and an address; an object before that. */
    private static Stream<String> associations(JsonFields item) {
        var value = item.node("associations");
        var wrong = value.filter(JsonNode::isArray).isPresent()
                ? item.objects("associations").stream().anyMatch(one -> !isNamed(one) || hasStranger(one))
                : value.stream().flatMap(map -> Stream.of(new JsonFields(map))).anyMatch(NinjsFlaws::hasStrangerInside);
        return wrong ? Stream.of("associations") : Stream.empty();
    }

    private static boolean isNamed(JsonFields association) {
        return association.has("name") && association.has("uri");
    }

    private static boolean hasStrangerInside(JsonFields associations) {
        return associations.names().stream()
                .flatMap(name -> associations.objects(name).stream())
                .anyMatch(NinjsFlaws::hasStranger);
    }

    private static boolean hasStranger(JsonFields association) {
        return association.names().stream()
                .filter(name -> !OF_ASSOCIATIONS.contains(name))
                .anyMatch(name -> PARTS.stream().noneMatch(name::startsWith));
    }
}
