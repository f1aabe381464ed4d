package io.lodewire.enrich.text.wire;

/** Tells the items of a list by their bullet. */
public final class Bullets {

    private static final String SIGNS = "*-\u2013\u2014\u2022\u00B7\u25AA\u25CF\u25A0+";

    private Bullets() {}

    /** Whether the stretch begins with a bullet and a blank. */
    public static boolean isBullet(String text, int begin, int end) {
        int at = begin;
        while (at < end && at < begin + 2 && SIGNS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > begin && at < end && text.charAt(at) == ' ';
    }
}
