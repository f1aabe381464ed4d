package io.lodewire.enrich.amount;

import io.lodewire.enrich.amount.AmountWord.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sign of a currency before a number, with the letters that say whose dollar it is. */
record CurrencySign(String unit, int begin, int tokenFrom) {

    private static final Set<Role> DOLLAR_OF = EnumSet.of(Role.DOLLAR_OF);

    /** The sign before the token; null when there is none. */
    static @Nullable CurrencySign before(AmountText text, int token, AmountWords words) {
        int sign = text.tokens().begin(token) - 1;
        if (text.at(sign) == ' ' && text.at(sign - 1) != ' ') {
            sign--;
        }
        var unit = unitOf(text.at(sign));
        if (unit == null) {
            return null;
        }
        boolean lettered =
                text.at(sign) == '$' && text.sees(token - 1) && text.tokens().end(token - 1) == sign;
        var country = lettered ? words.at(text, token - 1, DOLLAR_OF) : null;
        return country == null
                ? new CurrencySign(unit, sign, token)
                : new CurrencySign(country.unit(), text.tokens().begin(token - 1), token - 1);
    }

    private static @Nullable String unitOf(char sign) {
        return switch (sign) {
            case '$' -> "USD";
            case '\u20AC' -> "EUR";
            case '\u00A3' -> "GBP";
            case '\u00A5' -> "JPY";
            case '\u20B9' -> "INR";
            case '\u20BD' -> "RUB";
            case '\u20A9' -> "KRW";
            default -> null;
        };
    }
}
