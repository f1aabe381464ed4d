package io.lodewire.bench.accuracy.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.bench.accuracy.file.InputException;
import io.lodewire.bench.accuracy.measure.Witness;
import io.lodewire.bench.accuracy.sample.Articles;
import io.lodewire.bench.accuracy.sample.PredictionLine;
import io.lodewire.schemas.json.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionSourceTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadTagsWithTheirWords() throws IOException {
        var source = file(PredictionLine.of("1").region("FR", "SECONDARY", "METONYM Paris", "DEMONYM French"));

        var found = all(source).get(0);

        assertThat(found.id()).isEqualTo("1");
        assertThat(found.headline()).isEqualTo("Headline of 1");
        assertThat(found.regions())
                .containsExactly(new Tag(
                        "FR", "SECONDARY", List.of(new Witness("Paris", "METONYM"), new Witness("French", "DEMONYM"))));
    }

    @Test
    void shouldReadActionsInTheWordsOfGold() throws IOException {
        var source = file(PredictionLine.of("1")
                .act(
                        "trade-deal",
                        "INTRODUCE",
                        "AGREED_IN_PRINCIPLE",
                        List.of("US", ""),
                        List.of("CN", "XW-G7"),
                        List.of("soybeans"))
                .act("export-ban", "EASE", "CALLED_FOR", List.of("RU-MOW"), List.of("CN"), List.of()));

        var acts = all(source).get(0).acts();

        assertThat(acts)
                .containsExactly(
                        new Act(
                                "trade-deal",
                                Set.of("US", "CN"),
                                Set.of("introduce"),
                                Set.of("agreed"),
                                Set.of("soybeans"),
                                List.of(new Witness("the words of trade-deal", ""))),
                        new Act(
                                "export-ban",
                                Set.of("RU"),
                                Set.of("ease"),
                                Set.of("called-for"),
                                Set.of(),
                                List.of(new Witness("the words of export-ban", ""))));
    }

    @Test
    void shouldReadArticlesOfTheEngineAsThoseOfAFile() throws IOException {
        var article = Articles.article("7");
        var file = Files.writeString(folder.resolve("articles.jsonl"), EventJson.line(article));

        var ofEngine = Prediction.of(article);

        assertThat(all(PredictionSource.file(file))).containsExactly(ofEngine);
        assertThat(ofEngine.regions()).extracting(Tag::code).containsExactly("ZM");
        assertThat(ofEngine.acts()).extracting(Act::action).containsExactly("export-ban");
    }

    @Test
    void shouldNameTheLineWithoutAnId() throws IOException {
        var file = Files.writeString(folder.resolve("bad.jsonl"), "{\"article\": {}}\n");

        assertThatThrownBy(() -> all(PredictionSource.file(file)))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ", line 1: no field 'itemUri'");
    }

    private PredictionSource file(PredictionLine... lines) throws IOException {
        var texts = List.of(lines).stream().map(PredictionLine::text).toList();
        return PredictionSource.file(Files.write(folder.resolve("predictions.jsonl"), texts));
    }

    private static List<Prediction> all(PredictionSource source) {
        var predictions = new ArrayList<Prediction>();
        source.each(predictions::add);
        return predictions;
    }
}
