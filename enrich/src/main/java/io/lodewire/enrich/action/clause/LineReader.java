package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.action.word.Word;
import io.lodewire.enrich.action.word.WordLexicon;
import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.text.Sentence;
import io.lodewire.enrich.text.StoryText;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads one sentence into units: longest first among dates, names of regions and goods, and phrases of the lexicon. */
public final class LineReader {

    /** No sentence of prose is longer; what goes on after so many tokens is not read. */
    public static final int MOST_TOKENS = 300;

    private final WordLexicon words;
    private final RoleReader roles;
    private final ClauseReader clauses;

    /** Reads with the words of the lexicon. */
    public LineReader(WordLexicon words) {
        var grammar = new Grammar(words.classes());
        this.words = words;
        this.roles = new RoleReader(grammar);
        this.clauses = new ClauseReader(grammar);
    }

    /** The sentence as a line. */
    public Line read(StoryText text, Sentence sentence, Mentions mentions) {
        var units = new ArrayList<Unit>();
        int token = sentence.tokenFrom();
        int limit = Math.min(sentence.tokenTo(), token + MOST_TOKENS);
        while (token < limit) {
            var unit = unitAt(text, token, limit, mentions);
            units.add(unit);
            token = unit.tokenTo();
        }
        var roleOf = roles.read(text, units);
        return new Line(text, sentence, units, roleOf, clauses.read(units, roleOf));
    }

    private Unit unitAt(StoryText text, int token, int limit, Mentions mentions) {
        var tokens = text.tokens();
        var time = mentions.timeAt(token);
        var region = stated(mentions.regionAt(token));
        var good = nameAt(mentions, token);
        var phrase = words.at(tokens, token, limit);
        int to = token + 1;
        int phraseTo = phrase == null ? token : token + phrase.length();
        int nameTo = Math.max(region == null ? token : region.tokenTo(), good == null ? token : good.tokenTo());
        var word = phrase == null ? Word.UNKNOWN : phrase.word();
        if (time != null) {
            to = time.tokenTo();
            word = Word.UNKNOWN;
        } else if (nameTo > token && (nameTo >= phraseTo || region != null)) {
            to = nameTo;
            word = nameTo == phraseTo || region != null ? word : Word.UNKNOWN;
        } else if (phrase != null) {
            to = phraseTo;
            region = null;
            good = null;
        }
        to = Math.min(to, limit);
        return new Unit(token, to, word, markBefore(text, token), tokens.isPossessive(to - 1), region, good, time);
    }

    /** A region that the words name; one that they only hint at is none, and its words are read as the words they are. */
    private static @Nullable RegionMention stated(@Nullable RegionMention region) {
        boolean hint = region == null || region.kind() == MentionKind.IMPLIED || region.kind() == MentionKind.DATELINE;
        return hint ? null : region;
    }

    /** The good named at the token; words that only point back to one are read as the words they are. */
    private static @Nullable CommodityMention nameAt(Mentions mentions, int token) {
        var good = mentions.goodAt(token);
        return good == null || good.kind() == MentionKind.COREF ? null : good;
    }

    private static Mark markBefore(StoryText text, int token) {
        if (token == 0) {
            return Mark.NONE;
        }
        return Mark.between(
                text.chars(), text.tokens().end(token - 1), text.tokens().begin(token));
    }
}
