package io.lodewire.enrich.text.wire;

import java.util.Locale;
import java.util.Set;

/** The words of date lines and datelines. */
final class Calendar {

    private static final int LONGEST = 9;
    private static final String INITIALS = "JFMASONDjfmasond";
    private static final Set<String> MONTHS = Lines.words("""
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            """);

    private static final Set<String> OTHERS = Lines.words("""
            monday tuesday wednesday thursday friday saturday sunday
            mon tue tues wed thu thurs fri sat sun
            am pm a p m hrs gmt utc bst cet cest est edt et cst cdt pst pdt ist jst hkt sgt msk
            published updated posted created modified last first date on at of the
            """);

    private Calendar() {}

    static boolean isMonth(String text, int begin, int end) {
        return INITIALS.indexOf(text.charAt(begin)) >= 0 && isIn(MONTHS, text, begin, end);
    }

    /** A word that a date line may hold beside months and numbers. */
    static boolean isOther(String text, int begin, int end) {
        return isIn(OTHERS, text, begin, end);
    }

    private static boolean isIn(Set<String> words, String text, int begin, int end) {
        return end - begin <= LONGEST
                && words.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }
}
