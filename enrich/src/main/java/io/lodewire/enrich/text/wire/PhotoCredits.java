package io.lodewire.enrich.text.wire;

import java.util.List;

/** Finds who took a picture or sent a story, at the end of a paragraph or in a line by itself. */
public final class PhotoCredits {

    private static final int LONGEST = 70;

    private static final List<String> SIGNS = List.of(
            "REUTERS/",
            "AP Photo",
            "AFP PHOTO",
            "Photo/",
            "Photo:",
            "PHOTO:",
            "Photo by",
            "Photograph:",
            "Picture:",
            "Credit:",
            "CREDIT:",
            "Image:",
            "Image credit",
            "Getty Images",
            "EPA-EFE",
            "Handout via");

    private static final List<String> AGENCIES = List.of(
            "Reuters",
            "REUTERS",
            "AFP",
            "AP",
            "EPA",
            "TASS",
            "Xinhua",
            "Getty",
            "Bloomberg",
            "ANI",
            "PTI",
            "Yonhap",
            "Kyodo",
            "dpa",
            "ANSA",
            "EFE",
            "Sputnik",
            "Anadolu",
            "Shutterstock");

    private PhotoCredits() {}

    /** Where the credit of a picture begins that ends the paragraph; its end when there is none. */
    public static int beginOf(String text, int begin, int end) {
        if (!mayEndInCredit(text, begin, end)) {
            return end;
        }
        int first = Math.max(begin, end - LONGEST);
        var tail = text.substring(first, end);
        int bar = Math.max(afterBar(tail, " / "), afterBar(tail, " | "));
        if (bar >= 0 && AGENCIES.stream().anyMatch(agency -> isWordAt(agency, tail, bar + 2))) {
            return first + bar;
        }
        int sign = SIGNS.stream()
                .mapToInt(known -> beginOfWord(known, tail))
                .filter(found -> found >= 0)
                .min()
                .orElse(-1);
        return sign < 0 ? end : first + sign;
    }

    /** The same in a paragraph known to be a caption, where anybody's name may follow the slash. */
    public static int beginInCaption(String text, int begin, int end) {
        int known = beginOf(text, begin, end);
        if (known < end || !mayEndInCredit(text, begin, end)) {
            return known;
        }
        int first = Math.max(begin, end - LONGEST);
        int bar = afterBar(text.substring(first, end), " / ");
        return bar < 0 ? end : first + bar;
    }

    /** Where an agency in brackets begins that signs the paragraph; its end when there is none. */
    public static int beginOfAgency(String text, int begin, int end) {
        if (text.charAt(end - 1) != ')') {
            return end;
        }
        int open = end - 1;
        while (open > begin && open > end - 12 && text.charAt(open) != '(') {
            open--;
        }
        var name = text.substring(open, end);
        boolean known = AGENCIES.stream().anyMatch(agency -> name.equals("(" + agency + ")"));
        return known && open > begin && Lines.endsWithStop(text, begin, Lines.skipBlanksBack(text, begin, open))
                ? open
                : end;
    }

    private static boolean mayEndInCredit(String text, int begin, int end) {
        return end - begin > 2 && !Lines.endsWithStop(text, begin, end);
    }

    /** Index of the slash or bar, also at the very beginning; -1 when there is none. */
    private static int afterBar(String tail, String bar) {
        int found = tail.lastIndexOf(bar);
        return found >= 0 ? found + 1 : tail.startsWith(bar.substring(1)) ? 0 : -1;
    }

    private static int beginOfWord(String sign, String tail) {
        int found = tail.indexOf(sign);
        if (found <= 0) {
            return found;
        }
        char before = tail.charAt(found - 1);
        return before == '(' || before == '[' ? found - 1 : Character.isLetterOrDigit(before) ? -1 : found;
    }

    private static boolean isWordAt(String word, String tail, int at) {
        int after = at + word.length();
        return tail.startsWith(word, at) && (after == tail.length() || !Character.isLetterOrDigit(tail.charAt(after)));
    }
}
