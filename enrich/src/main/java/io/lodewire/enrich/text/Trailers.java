package io.lodewire.enrich.text;

/** Finds the agency's name that ends a story inside its last paragraph, as old wires have it: {@code … of tin. REUTER}. */
final class Trailers {

    private Trailers() {}

    /** Where the trailer begins; the end when there is none. */
    static int beginOf(String text, int begin, int end) {
        int letters = end;
        while (letters > begin && text.charAt(letters - 1) == '.') {
            letters--;
        }
        int at = Math.max(beginOf("Reuter", text, begin, letters), beginOf("Reuters", text, begin, letters));
        return at < 0 ? end : at;
    }

    private static int beginOf(String name, String text, int begin, int end) {
        int at = end - name.length();
        return at > begin + 2
                        && text.regionMatches(true, at, name, 0, name.length())
                        && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\n')
                        && ".\"".indexOf(text.charAt(at - 2)) >= 0
                ? at
                : -1;
    }
}
