package io.lodewire.enrich.amount;

import io.lodewire.enrich.amount.AmountWord.Role;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures or words.
 *
 * @param begin place of its first character
 * @param to index after its last token
 * @param suffix the letters right behind the figures, which spell a scale or a unit; null when there are none
 */
record Numeral(
        int begin, int to, BigDecimal value, @Nullable AmountWord suffix) {

    private static final Set<Role> NUMBER = EnumSet.of(Role.NUMBER);
    private static final Set<Role> SUFFIXES = EnumSet.of(Role.UNIT, Role.SCALE, Role.MONEY_SCALE);
    private static final int LONGEST = 24;
    private static final int TENS = 20;

    /** The number that begins at the token; null when none does. */
    static @Nullable Numeral at(AmountText text, int token, AmountWords words) {
        return text.tokens().isNumber(token) ? inFigures(text, token, words) : inWords(text, token, words);
    }

    private static @Nullable Numeral inWords(AmountText text, int token, AmountWords words) {
        var tens = words.at(text, token, NUMBER);
        if (tens == null) {
            return null;
        }
        var ones = tens.factor().intValue() >= TENS && text.isJoined(token + 1, '-')
                ? words.at(text, token + 1, NUMBER)
                : null;
        int begin = text.tokens().begin(token);
        return ones == null
                ? new Numeral(begin, token + 1, tens.factor(), null)
                : new Numeral(begin, token + 2, tens.factor().add(ones.factor()), null);
    }

    private static @Nullable Numeral inFigures(AmountText text, int token, AmountWords words) {
        int begin = text.tokens().begin(token);
        int end = text.tokens().end(token);
        int figures = endOfFigures(text, begin, end);
        var figure = figures - begin > LONGEST ? null : decimal(text, begin, figures);
        if (figure == null || isUnderStroke(text, token)) {
            return null;
        }
        if (isTenths(text, begin)) {
            return figure.scale() > 0
                    ? null
                    : new Numeral(begin - 1, token + 1, figure.movePointLeft(figures - begin), null);
        }
        if (figures < end) {
            var suffix = words.spelled(text.words(figures, end), SUFFIXES);
            return suffix == null ? null : new Numeral(begin, token + 1, figure, suffix);
        }
        return withFraction(text, token, figure);
    }

    /** {@code .5}, written without its nought. */
    private static boolean isTenths(AmountText text, int begin) {
        return text.at(begin - 1) == '.' && !Character.isLetterOrDigit(text.at(begin - 2));
    }

    /** The lower part of a fraction or a date. */
    private static boolean isUnderStroke(AmountText text, int token) {
        return text.isJoined(token, '/') && text.tokens().isNumber(token - 1);
    }

    /** {@code 6-3/4} and {@code 3/4}, as rates and grain prices are written. */
    private static Numeral withFraction(AmountText text, int token, BigDecimal value) {
        int begin = text.tokens().begin(token);
        if (text.isJoined(token + 1, '/')) {
            var fraction = fraction(text, token);
            return fraction == null
                    ? new Numeral(begin, token + 1, value, null)
                    : new Numeral(begin, token + 2, fraction, null);
        }
        if (text.isJoined(token + 1, '-') && text.isJoined(token + 2, '/')) {
            var fraction = fraction(text, token + 1);
            if (fraction != null && fraction.compareTo(BigDecimal.ONE) < 0) {
                return new Numeral(begin, token + 3, value.add(fraction), null);
            }
        }
        return new Numeral(begin, token + 1, value, null);
    }

    /** The fraction of the token and the one behind its stroke; null unless the lower one is a small power of two. */
    private static @Nullable BigDecimal fraction(AmountText text, int token) {
        var upper = decimal(text, text.tokens().begin(token), text.tokens().end(token));
        var lower = decimal(text, text.tokens().begin(token + 1), text.tokens().end(token + 1));
        if (upper == null || lower == null || upper.scale() > 0 || lower.scale() > 0) {
            return null;
        }
        int parts = lower.compareTo(BigDecimal.valueOf(64)) > 0 ? 0 : lower.intValue();
        return parts > 1 && Integer.bitCount(parts) == 1 ? upper.divide(lower) : null;
    }

    private static int endOfFigures(AmountText text, int begin, int end) {
        int at = begin;
        while (at < end && isFigure(text.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    /** The number with commas before each group of three and at most one dot; null when it is written otherwise. */
    private static @Nullable BigDecimal decimal(AmountText text, int begin, int end) {
        var plain = new StringBuilder(end - begin);
        int dot = -1;
        int comma = -1;
        for (int at = begin; at < end; at++) {
            char c = text.at(at);
            if (c == ',') {
                if (dot >= 0 || comma >= 0 && at - comma != 4) {
                    return null;
                }
                comma = at;
            } else if (c == '.' && dot >= 0 || !isFigure(c)) {
                return null;
            } else {
                dot = c == '.' ? at : dot;
                plain.append(c);
            }
        }
        boolean grouped = comma < 0 || (dot < 0 ? end : dot) - comma == 4;
        return grouped && plain.length() > 0 && dot != end - 1 ? new BigDecimal(plain.toString()) : null;
    }
}
