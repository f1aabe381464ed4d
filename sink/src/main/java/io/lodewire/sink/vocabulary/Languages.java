package io.lodewire.sink.vocabulary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Languages as BCP 47 tags whose first part is of ISO 639-1, or {@code und}. */
final class Languages implements Vocabulary {

    private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(-[A-Za-z0-9]{2,8})*");

    private final Map<String, String> codesByName = new LinkedHashMap<>();
    private final Set<String> codes;

    Languages() {
        codesByName.put("und", "und");
        Arrays.stream(Locale.getISOLanguages()).sorted().forEach(code -> {
            codesByName.put(code, code);
            codesByName.put(new Locale(code).getDisplayLanguage(Locale.ENGLISH), code);
        });
        codes = Set.copyOf(codesByName.values());
    }

    @Override
    public Set<String> meaning(String word) {
        var tag = TAG.matcher(word);
        return tag.matches() && codes.contains(tag.group(1)) ? Set.of(word) : Set.of();
    }

    @Override
    public String complaint(String word) {
        var code = codesByName.get(Nearest.to(word, codesByName.keySet()));
        return "unknown language \"%s\", did you mean \"%s\"?".formatted(word, code);
    }
}
