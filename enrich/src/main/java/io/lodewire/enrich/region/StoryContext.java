package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Hit;
import io.lodewire.enrich.gazetteer.Name;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Tokens;
import io.lodewire.enrich.text.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a hit in its story: neighbours, zone, and whether the line is all capitals. */
final class StoryContext {

    private static final int NEAR = 8;
    private static final int LONGEST_FIRM = 5;

    private final StoryText text;
    private final Tokens tokens;
    private final List<Hit> hits;
    private final int day;
    private int capitalsSentence = -1;
    private boolean capitals;

    StoryContext(StoryText text, List<Hit> hits, int day) {
        this.text = text;
        this.tokens = text.tokens();
        this.hits = hits;
        this.day = day;
    }

    StoryText text() {
        return text;
    }

    List<Hit> hits() {
        return hits;
    }

    int day() {
        return day;
    }

    Zone zone(Hit hit) {
        return text.sentenceOf(hit.from()).zone();
    }

    /** Whether nothing parts the token from the one before it. */
    boolean joinsPrevious(int token) {
        return token > 0 && !tokens.followsBarrier(token) && sameSentence(token - 1, token);
    }

    /** Whether nothing parts the token from the one before it, which lies in the set. */
    boolean previousIs(WordSet words, int token) {
        return joinsPrevious(token) && words.has(tokens.term(token - 1));
    }

    /** Whether the token after a hit follows directly and lies in the set. */
    boolean nextIs(WordSet words, int to) {
        return to < tokens.count() && joinsPrevious(to) && words.has(tokens.term(to));
    }

    /** Whether a word of the set stands within eight words of the hit, in the same sentence or not. */
    boolean isNear(WordSet words, Hit hit) {
        int first = Math.max(0, hit.from() - NEAR);
        int last = Math.min(tokens.count(), hit.to() + NEAR);
        for (int token = first; token < last; token++) {
            if ((token < hit.from() || token >= hit.to()) && words.has(tokens.term(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether only a comma stands between the token and the one before it. */
    boolean followsComma(int token) {
        if (token == 0 || token >= tokens.count() || !tokens.followsBarrier(token)) {
            return false;
        }
        int at = tokens.end(token - 1);
        int begin = tokens.begin(token);
        return begin - at <= 3
                && text.chars().charAt(at) == ','
                && (at + 1 == begin || Character.isWhitespace(text.chars().charAt(begin - 1)));
    }

    /** Whether a number or a word for one stands before the token. */
    boolean followsAmount(int token, WordSet amounts) {
        return token > 0 && (tokens.isNumber(token - 1) || amounts.has(tokens.term(token - 1)));
    }

    /** Whether a word with a capital stands just before the token. */
    boolean followsCapitalised(int token) {
        return joinsPrevious(token) && tokens.isCapitalised(token - 1);
    }

    /** Whether the token begins with a capital and joins the one before. */
    boolean continuesCapitalised(int token) {
        return token < tokens.count() && joinsPrevious(token) && tokens.isCapitalised(token);
    }

    /** Whether the hit begins the name of a firm: a company's ending follows its capitalised words, or a share code it. */
    boolean beginsFirm(Hit hit, WordSet companies) {
        int last = Math.min(tokens.count(), hit.to() + LONGEST_FIRM);
        for (int token = hit.to(); token < last && continuesCapitalised(token); token++) {
            if (companies.has(tokens.term(token))) {
                return true;
            }
            if (inCapitals(hit)) {
                break;
            }
        }
        return shareCodeFollows(hit.to() - 1);
    }

    /** Whether a dollar sign follows at once: US$63. */
    boolean moneyFollows(Hit hit) {
        int end = tokens.end(hit.to() - 1);
        return end < text.chars().length() && text.chars().charAt(end) == '$';
    }

    private boolean shareCodeFollows(int token) {
        int at = tokens.end(token);
        var chars = text.chars();
        if (at < chars.length() && chars.charAt(at) == ' ') {
            at++;
        }
        return at + 1 < chars.length() && chars.charAt(at) == '<' && Character.isUpperCase(chars.charAt(at + 1));
    }

    /** Whether the line of the hit is all capitals, so that a capital proves nothing. */
    boolean inCapitals(Hit hit) {
        int index = tokens.sentence(hit.from());
        if (index != capitalsSentence) {
            capitalsSentence = index;
            capitals = isAllCapitals(index);
        }
        return capitals;
    }

    private boolean isAllCapitals(int index) {
        var sentence = text.sentences().get(index);
        if (sentence.zone() != Zone.HEADLINE && sentence.zone() != Zone.DECK) {
            return false;
        }
        int small = 0;
        int words = 0;
        for (int token = sentence.tokenFrom(); token < sentence.tokenTo(); token++) {
            if (!tokens.isNumber(token)) {
                words++;
                small += tokens.isAllCapitals(token) ? 0 : 1;
            }
        }
        return small * 4 <= words;
    }

    /** The hit that begins where this one ends, behind a comma; null when there is none. */
    @Nullable
    Hit afterComma(int index) {
        if (index + 1 >= hits.size()) {
            return null;
        }
        var next = hits.get(index + 1);
        return next.from() == hits.get(index).to() && followsComma(next.from()) ? next : null;
    }

    /** Whether the hit before this one ends where it begins, with nothing between. */
    boolean joinsPreviousHit(int index) {
        return index > 0
                && hits.get(index - 1).to() == hits.get(index).from()
                && joinsPrevious(hits.get(index).from());
    }

    /** The first place name among the readings that holds on the story's day; null when there is none. */
    @Nullable
    PlaceName place(Hit hit) {
        for (Name name : hit.readings()) {
            if (name instanceof PlaceName place && place.period().holds(day)) {
                return place;
            }
        }
        return null;
    }

    /** The towns of the imported gazetteer that bear the name; null when there are none. */
    @Nullable
    TownName towns(Hit hit) {
        for (Name name : hit.readings()) {
            if (name instanceof TownName towns) {
                return towns;
            }
        }
        return null;
    }

    private boolean sameSentence(int first, int second) {
        return tokens.sentence(first) == tokens.sentence(second);
    }
}
