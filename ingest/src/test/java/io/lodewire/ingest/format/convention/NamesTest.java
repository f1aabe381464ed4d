package io.lodewire.ingest.format.convention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.article.StoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"Reuters, reuters", "'Agence  Métaux / Paris', agence-métaux-paris", "dpa.com, dpa.com", "' -- ', other"
    })
    void shouldNameProviders(String name, String provider) {
        assertThat(Names.provider(name, "other")).isEqualTo(provider);
    }

    @Test
    void shouldReadAuthors() {
        assertThat(Byline.authors("By Ana Koski and Piet de Wit, Reuters")).containsExactly("Ana Koski", "Piet de Wit");
        assertThat(Byline.authors("Byron Miles")).containsExactly("Byron Miles");
        assertThat(Byline.authors(" ")).isEmpty();
    }

    @Test
    void shouldGiveTheSameContentIdToTheSameWordsOnly() {
        var id = ContentId.of(StoryText.of("a", "b"), null);

        assertThat(ContentId.of(StoryText.of("a", "b"), null)).isEqualTo(id).matches("text:[0-9a-f]{32}");
        assertThat(ContentId.of(StoryText.of("ab", ""), null)).isNotEqualTo(id);
        assertThat(ContentId.of(StoryText.of("a", "b"), "2025")).isNotEqualTo(id);
    }
}
