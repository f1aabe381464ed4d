package io.lodewire.sink.vocabulary;

import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import io.lodewire.schemas.taxonomy.CommodityTaxonomy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that a line of a filter may use. */
public interface Vocabulary {

    /** Any word, each meaning itself. */
    Vocabulary FREE = new Vocabulary() {
        @Override
        public Set<String> meaning(String word) {
            return Set.of(word);
        }

        @Override
        public String complaint(String word) {
            throw new IllegalStateException("every word is known: " + word);
        }
    };

    /** The values that the word stands for, none when it is unknown. */
    Set<String> meaning(String word);

    /** What is wrong with a word that is unknown, and the nearest one that is not. */
    String complaint(String word);

    /** Region codes, in the forms that events carry. */
    static Vocabulary regions() {
        return new RegionCodes();
    }

    /** Languages as BCP 47 tags. */
    static Vocabulary languages() {
        return new Languages();
    }

    /** Commodity ids; a group means itself and everything below it. */
    static Vocabulary commodities() {
        var taxonomy = CommodityTaxonomy.standard();
        return new WordList("commodity", List.copyOf(taxonomy.ids())) {
            @Override
            public Set<String> meaning(String word) {
                var meaning = new HashSet<>(super.meaning(word));
                meaning.forEach(id -> meaning.addAll(taxonomy.descendants(id)));
                return meaning;
            }
        };
    }

    static Vocabulary actions() {
        var taxonomy = ActionTaxonomy.standard();
        return new WordList("action", List.copyOf(taxonomy.ids())) {
            @Override
            public String complaint(String word) {
                return taxonomy.groups().contains(word)
                        ? "\"%s\" is a group of actions; write it under group".formatted(word)
                        : super.complaint(word);
            }
        };
    }

    static Vocabulary groups() {
        return new WordList("group", List.copyOf(ActionTaxonomy.standard().groups()));
    }

    /** What a region may do in a story. */
    static Vocabulary roles() {
        return new WordList(
                "role",
                List.of(
                        "ACTOR",
                        "ADDRESSEE",
                        "TARGET",
                        "PARTNER",
                        "BENEFICIARY",
                        "VENUE",
                        "ORIGIN",
                        "PRODUCER",
                        "CONTEXT"));
    }

    /** The symbols of an enum of the events. */
    static Vocabulary symbols(String noun, Class<? extends Enum<?>> type) {
        return new WordList(
                noun, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
