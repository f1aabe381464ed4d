package io.lodewire.ingest.format.newsml1;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Newsml1FormatTest {

    private static final Format FORMAT = Newsml1Format.within(Limits.standard());

    @Test
    void shouldReadTheWordsOfTheMainComponent() {
        var text = sample().text();

        assertThat(text.headline()).isEqualTo("Nickel mines reopen");
        assertThat(text.deck()).isEqualTo("Talks go on");
        assertThat(text.dateline()).isEqualTo("NOUMEA, May 14 (EXW) -");
        assertThat(text.body()).isEqualTo("Two mines reopen.\n\nTalks with the union go on.");
    }

    @Test
    void shouldReadIdentityTimesAndCodes() {
        var article = sample();

        assertThat(article.id().provider()).isEqualTo("wire.example");
        assertThat(article.id().itemUri())
                .as("without the revision")
                .isEqualTo("urn:newsml:wire.example:20240514:TX-7");
        assertThat(article.id().version()).isEqualTo("2");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2024-05-14T09:30:00Z"));
        assertThat(article.timing().firstPublishedAt()).isEqualTo(Instant.parse("2024-05-14T09:00:00Z"));
        assertThat(article.description().located()).containsExactly("iso3166:NCL", "name:Noumea");
        assertThat(article.description().subjects()).containsExactly("subj:04000000", "subj:04005004");
        assertThat(article.description().byline()).containsExactly("Luc Petit");
        assertThat(article.description().slugline()).isEqualTo("NICKEL-MINES");
        assertThat(article.description().language()).isEqualTo("en");
        assertThat(article.description().urgency()).isEqualTo(3);
        assertThat(article.rights().holder()).isEqualTo("© 2024 Example Wire");
    }

    @Test
    void shouldSetPicturesAside() {
        var items = Samples.items(Samples.bytes("newsml1/story.xml"));

        assertThat(items).hasSize(2);
        assertThat(items.get(1))
                .isInstanceOfSatisfying(
                        Item.SetAside.class, aside -> assertThat(aside.item()).isEqualTo("PH-1"));
    }

    @ParameterizedTest
    @CsvSource({"Rectify, CORRECTION", "Update, UPDATE", "Delete, KILL"})
    void shouldReadTheInstruction(String name, VersionKind kind) {
        var revision = Samples.article(FORMAT, item("<Instruction FormalName=\"" + name + "\"/>"))
                .revision();

        assertThat(revision.kind()).isEqualTo(kind);
        assertThat(revision.basis()).isEqualTo(VersionKindBasis.SIGNAL);
    }

    @Test
    void shouldKeepAWithdrawalWithoutWords() {
        var xml =
                "<NewsML><NewsItem><NewsManagement><Status FormalName=\"Canceled\"/></NewsManagement></NewsItem></NewsML>";

        assertThat(Samples.article(FORMAT, xml).revision().kind()).isEqualTo(VersionKind.KILL);
    }

    private static Article sample() {
        return Samples.article(Samples.items(Samples.bytes("newsml1/story.xml")).get(0));
    }

    private static String item(String management) {
        return "<NewsML><NewsItem><NewsManagement>" + management + "</NewsManagement><NewsComponent>"
                + "<NewsLines><HeadLine>H</HeadLine></NewsLines><ContentItem><DataContent>B.</DataContent></ContentItem>"
                + "</NewsComponent></NewsItem></NewsML>";
    }
}
