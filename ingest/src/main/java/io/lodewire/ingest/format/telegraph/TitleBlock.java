package io.lodewire.ingest.format.telegraph;

import io.lodewire.ingest.format.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines above a text: a word such as {@code EXTRA} or {@code 1ST LEAD}, the headline, the byline, the last of them with
 * an equals sign at its end. Without that sign the first line alone is the headline.
 *
 * @param lines how many lines it takes
 */
record TitleBlock(Optional<String> mark, String headline, Optional<String> byline, int lines) {

    private static final Pattern MARK = Pattern.compile("\\(?[\\p{Lu}\\d][\\p{Lu}\\d .-]{1,20}\\)?|\\(\\p{L}{1,20}\\)");
    private static final Pattern BYLINE = Pattern.compile("(?:By|Von|Par|Por|Di)\\s.+");

    static TitleBlock of(List<String> first) {
        var block = new ArrayList<String>();
        for (var line : first) {
            var text = PlainText.line(line);
            if (text.isEmpty() && !block.isEmpty()) {
                break;
            }
            block.add(text.replaceAll("\\s*=$", ""));
            if (text.endsWith("=")) {
                return of(block, block.size());
            }
        }
        return block.isEmpty() ? of(block, 0) : of(block.subList(0, 1), 1);
    }

    private static TitleBlock of(List<String> block, int lines) {
        var words =
                new ArrayList<>(block.stream().filter(line -> !line.isEmpty()).toList());
        var mark = words.size() > 1 && MARK.matcher(words.get(0)).matches()
                ? Optional.of(words.remove(0))
                : Optional.<String>empty();
        var byline = words.stream()
                .skip(1)
                .filter(line -> BYLINE.matcher(line).matches())
                .findFirst();
        byline.ifPresent(words::remove);
        return new TitleBlock(mark, String.join(" ", words), byline, lines);
    }

    /** The headline behind its mark, as agencies with one line for both write it. */
    String marked() {
        return mark.map(word -> word + ": " + headline).orElse(headline);
    }
}
