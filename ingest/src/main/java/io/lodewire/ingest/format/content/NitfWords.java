package io.lodewire.ingest.format.content;

import io.lodewire.ingest.format.convention.Byline;
import io.lodewire.ingest.format.xml.XmlElement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a {@code nitf} element. */
public final class NitfWords {

    private static final String HEAD = "body/body.head/";

    private NitfWords() {}

    /** Headline, deck, dateline, authors and body, each where NITF has it. */
    public static Words of(XmlElement nitf) {
        return new Words(
                nitf.firstLine(HEAD + "hedline/hl1", HEAD + "hedline", "head/title")
                        .orElse(""),
                nitf.firstLine(HEAD + "abstract", HEAD + "hedline/hl2").orElse(""),
                dateline(nitf),
                byline(nitf),
                body(nitf));
    }

    /** The place alone where the date stands beside it as a field. */
    private static String dateline(XmlElement nitf) {
        return nitf.at(HEAD + "dateline")
                .map(line -> line.line("location").orElseGet(line::line))
                .orElse("");
    }

    private static List<String> byline(XmlElement nitf) {
        return nitf.all(HEAD + "byline").stream()
                .flatMap(NitfWords::lines)
                .flatMap(line -> Byline.authors(line).stream())
                .distinct()
                .toList();
    }

    /** The persons in the byline, where it marks them, else its line. */
    private static Stream<String> lines(XmlElement byline) {
        var persons = byline.all("person");
        return persons.isEmpty() ? Stream.of(author(byline)) : persons.stream().map(XmlElement::line);
    }

    /** The name without the title that may stand in it. */
    private static String author(XmlElement byline) {
        var line = byline.line();
        var title = byline.line("byttl").orElse("");
        var name = !title.isEmpty() && line.endsWith(title) ? line.substring(0, line.length() - title.length()) : line;
        return name.strip().replaceAll(",$", "");
    }

    private static String body(XmlElement nitf) {
        return nitf.all("body/body.content").stream()
                .map(XmlElement::prose)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
