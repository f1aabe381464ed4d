package io.lodewire.ingest.format.nitf;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.content.NitfWords;
import io.lodewire.ingest.format.content.Words;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.Flags;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.StatedStatus;
import io.lodewire.ingest.format.convention.StoryTexts;
import io.lodewire.ingest.format.convention.Times;
import io.lodewire.ingest.format.convention.Urgency;
import io.lodewire.ingest.format.xml.XmlElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code nitf} document as an article. */
final class NitfStory {

    private static final String DATA = "head/docdata";

    private final XmlElement nitf;
    private final boolean repaired;
    private final Words words;
    private final StoryText text;

    NitfStory(XmlElement nitf, boolean repaired) {
        this.nitf = nitf;
        this.repaired = repaired;
        this.words = NitfWords.of(nitf);
        this.text = StoryTexts.of(words.headline(), words.deck(), words.dateline(), words.body());
    }

    boolean isEmpty() {
        return text.headline().isEmpty() && text.body().isEmpty();
    }

    Article article() {
        var marker = HeadlineMarker.of(text.headline());
        var id = id();
        var form = ItemForms.of(marker, text, id.provider());
        return new Article(
                id,
                status().revision(marker, id.version()),
                new Form(form.kind(), chain().orElse(null), form.takeNumber()),
                text,
                timing(),
                description(),
                Rights.reservedBy(holder().orElse(null)),
                NitfFormat.NAME);
    }

    private ItemId id() {
        var stated = nitf.attributeAt(DATA + "/doc-id", "id-string").or(this::chain);
        return new ItemId(
                provider(),
                stated.orElseGet(() -> ContentId.of(text, issued().orElse(null))),
                nitf.attributeAt(DATA + "/du-key", "version").orElse(ItemId.FIRST_VERSION));
    }

    /** The key that all versions of a story share. */
    private Optional<String> chain() {
        return nitf.attributeAt(DATA + "/du-key", "key");
    }

    private String provider() {
        var source = nitf.attributeAt(DATA + "/doc-id", "regsrc")
                .or(() -> nitf.attributeAt(DATA + "/del-list/from-src", "src-name"))
                .or(() -> nitf.attributeAt(DATA + "/doc.rights", "owner"))
                .or(this::holder)
                .or(() -> nitf.line("body/body.head/distributor"))
                .or(() -> meta("source"));
        return Names.provider(source.orElse(NitfFormat.NAME), NitfFormat.NAME);
    }

    private Optional<String> holder() {
        return nitf.attributeAt(DATA + "/doc.copyright", "holder")
                .or(() -> nitf.line("body/body.head/rights/rights.owner"));
    }

    /** The content of a {@code meta} element whose name ends like this, since agencies put their own mark in front. */
    private Optional<String> meta(String name) {
        return nitf.all("head/meta").stream()
                .filter(meta ->
                        meta.attribute("name").filter(own -> own.endsWith(name)).isPresent())
                .flatMap(meta -> meta.attribute("content").stream())
                .findFirst();
    }

    private StatedStatus status() {
        var corrected = nitf.at(DATA + "/correction").map(correction -> VersionKind.CORRECTION);
        return new StatedStatus(nitf.attributeAt(DATA, "management-status"), signals(), corrected);
    }

    private List<String> signals() {
        var signals = new ArrayList<>(issued().map(Flags::ofTime).orElse(List.of()));
        if (repaired) {
            signals.add(Flags.REPAIRED);
        }
        return signals;
    }

    private Timing timing() {
        var stated = issued().orElse(null);
        var issue = Optional.ofNullable(stated).flatMap(Times::read).orElse(null);
        return new Timing(issue, stated, null, embargo(issue).orElse(null));
    }

    private Optional<String> issued() {
        return nitf.attributeAt(DATA + "/date.issue", "norm")
                .or(() -> nitf.attributeAt("head/pubdata", "date.publication"))
                .or(() -> nitf.attributeAt(DATA + "/pubdata", "date.publication"))
                .or(() -> nitf.attributeAt("body/body.head/dateline/story.date", "norm"));
    }

    /** The moment of release, where that is after the issue. */
    private Optional<Instant> embargo(@Nullable Instant issue) {
        return nitf.attributeAt(DATA + "/date.release", "norm")
                .flatMap(Times::read)
                .filter(release -> issue == null || release.isAfter(issue));
    }

    private Description description() {
        return new Description(
                places(),
                words.byline(),
                meta("keyword").or(this::chain).orElse(null),
                nitf.firstAttribute("baselang", "lang")
                        .or(() -> nitf.attributeAt("body", "lang"))
                        .orElse(null),
                Urgency.of(nitf.attributeAt(DATA + "/urgency", "ed-urg")).orElse(null),
                subjects(),
                null);
    }

    private List<String> places() {
        return nitf.all(DATA + "/evloc").stream()
                .flatMap(place -> Stream.concat(
                        Stream.of("city", "state-prov", "county-dist")
                                .flatMap(part -> place.attribute(part).stream())
                                .map(name -> "name:" + name),
                        place.attribute("iso-cc").map(code -> "iso3166:" + code).stream()))
                .distinct()
                .toList();
    }

    private List<String> subjects() {
        return nitf.all("head/tobject/tobject.subject").stream()
                .flatMap(subject -> subject.attribute("tobject.subject.refnum").map(code -> "subj:" + code).stream())
                .distinct()
                .toList();
    }
}
