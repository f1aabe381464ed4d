package io.lodewire.enrich.amount;

import io.lodewire.enrich.amount.AmountWord.Role;
import io.lodewire.enrich.text.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sign, number, scale, unit and rate, in this order; a number without a unit is no amount. */
final class AmountGrammar {

    private static final Set<Role> SCALE = EnumSet.of(Role.SCALE);
    private static final Set<Role> ANY_SCALE = EnumSet.of(Role.SCALE, Role.MONEY_SCALE);
    private static final Set<Role> UNIT = EnumSet.of(Role.UNIT);
    private static final Set<Role> ANY_UNIT = EnumSet.of(Role.UNIT, Role.SCALED_UNIT);
    private static final Set<Role> PER = EnumSet.of(Role.PER);
    private static final Set<Role> UNIT_OF_RATE = EnumSet.of(Role.UNIT, Role.PER_UNIT);

    private final AmountWords words;

    AmountGrammar(AmountWords words) {
        this.words = words;
    }

    /** The amount whose number begins at the token; null when there is none. */
    @Nullable
    AmountMention at(AmountText text, int token) {
        var number = Numeral.at(text, token, words);
        if (number == null) {
            return null;
        }
        var sign = text.tokens().isNumber(token) ? CurrencySign.before(text, token, words) : null;
        var scaled = scaled(text, number, sign != null);
        var measured = sign == null
                ? measured(text, scaled)
                : new Measured(scaled.to(), endOf(text, scaled), sign.unit(), scaled.value());
        if (measured == null) {
            return null;
        }
        var rate = rated(text, measured);
        int from = sign == null ? token : sign.tokenFrom();
        int begin = sign == null ? number.begin() : sign.begin();
        return new AmountMention(new Span(begin, rate.end()), from, rate.to(), plain(rate.value()), rate.unit());
    }

    /** A number after its scale; {@code unit} is the word in its last token where that spells one. */
    private record Scaled(
            int to, BigDecimal value, @Nullable AmountWord unit, boolean hasScale) {}

    /** A number with its unit; {@code end} is the place behind it. */
    private record Measured(int to, int end, String unit, BigDecimal value) {}

    private Scaled scaled(AmountText text, Numeral number, boolean isMoney) {
        var suffix = number.suffix();
        if (suffix != null) {
            boolean unit = suffix.role() == Role.UNIT;
            boolean scales = suffix.role() == Role.SCALE || suffix.role() == Role.MONEY_SCALE && isMoney;
            return new Scaled(
                    number.to(),
                    scales ? number.value().multiply(suffix.factor()) : number.value(),
                    unit ? suffix : null,
                    scales);
        }
        var scale = text.follows(number.to()) ? words.at(text, number.to(), isMoney ? ANY_SCALE : SCALE) : null;
        return scale == null
                ? new Scaled(number.to(), number.value(), null, false)
                : new Scaled(number.to() + 1, number.value().multiply(scale.factor()), null, true);
    }

    private @Nullable Measured measured(AmountText text, Scaled number) {
        int end = endOf(text, number);
        if (number.unit() != null) {
            return new Measured(
                    number.to(),
                    end,
                    number.unit().unit(),
                    number.value().multiply(number.unit().factor()));
        }
        int percent = text.at(end) == ' ' ? end + 1 : end;
        if (text.at(percent) == '%' && !number.hasScale()) {
            return new Measured(number.to(), percent + 1, "percent", number.value());
        }
        var unit = text.follows(number.to()) ? words.at(text, number.to(), number.hasScale() ? ANY_UNIT : UNIT) : null;
        if (unit == null) {
            return null;
        }
        int to = number.to() + unit.length();
        return new Measured(
                to, text.tokens().end(to - 1), unit.unit(), number.value().multiply(unit.factor()));
    }

    /** With {@code per kg}, {@code a year}, {@code /tonne} or {@code per 100 kilos}, where one follows. */
    private Measured rated(AmountText text, Measured amount) {
        int token = amount.to();
        if (text.isJoined(token, '/')) {
            return rate(text, amount, token, "");
        }
        if (!text.followsBlanks(amount.end(), token) || words.at(text, token, PER) == null) {
            return amount;
        }
        var count = text.follows(token + 1) && text.tokens().isNumber(token + 1)
                ? Numeral.at(text, token + 1, words)
                : null;
        return count == null ? rate(text, amount, token + 1, "") : rate(text, amount, count.to(), plain(count.value()));
    }

    private Measured rate(AmountText text, Measured amount, int token, String count) {
        var unit = text.follows(token) ? words.at(text, token, UNIT_OF_RATE) : null;
        if (unit == null) {
            return amount;
        }
        int to = token + unit.length();
        return new Measured(to, text.tokens().end(to - 1), amount.unit() + "/" + count + unit.unit(), amount.value());
    }

    private static int endOf(AmountText text, Scaled number) {
        return text.tokens().end(number.to() - 1);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
