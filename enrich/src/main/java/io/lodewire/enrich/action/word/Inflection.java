package io.lodewire.enrich.action.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the regular forms of English verbs and nouns; a phrase bends its first word as a verb, its last as a noun. */
final class Inflection {

    private Inflection() {}

    /** All forms of a verb with their bits; irregular forms are past, participle and -ing form, or none. */
    static Map<String, Integer> ofVerb(String verb, List<String> irregular) {
        int blank = verb.indexOf(' ');
        var head = blank < 0 ? verb : verb.substring(0, blank);
        var rest = blank < 0 ? "" : verb.substring(blank);
        var forms = new LinkedHashMap<String, Integer>();
        add(forms, verb, Form.BASE);
        add(forms, withS(head) + rest, Form.THIRD);
        add(forms, (irregular.isEmpty() ? past(head) : irregular.get(0)) + rest, Form.PAST);
        add(forms, (irregular.isEmpty() ? past(head) : irregular.get(1)) + rest, Form.PARTICIPLE);
        add(forms, (irregular.isEmpty() ? ing(head) : irregular.get(2)) + rest, Form.ING);
        return forms;
    }

    /** Singular and plural of a noun with their bits. */
    static Map<String, Integer> ofNoun(String noun, List<String> irregular) {
        var forms = new LinkedHashMap<String, Integer>();
        add(forms, noun, Form.SINGULAR);
        add(forms, irregular.isEmpty() ? withS(noun) : irregular.get(0), Form.PLURAL);
        return forms;
    }

    private static void add(Map<String, Integer> forms, String form, int bit) {
        forms.merge(form, bit, (before, now) -> before | now);
    }

    private static String withS(String word) {
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("go")
                || word.endsWith("veto");
        return word + (hisses ? "es" : "s");
    }

    private static String past(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb + (verb.endsWith("e") ? "d" : "ed");
    }

    private static String ing(String verb) {
        boolean dropsE = verb.endsWith("e") && !verb.endsWith("ee");
        return (dropsE ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    private static boolean endsInConsonantAndY(String word) {
        int length = word.length();
        return length > 1 && word.charAt(length - 1) == 'y' && "aeiou".indexOf(word.charAt(length - 2)) < 0;
    }
}
