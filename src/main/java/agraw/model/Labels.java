package agraw.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words by language (BCP 47 tags), such as the name of a code in English and Arabic. */
public record Labels(SortedMap<String, String> byLanguage) {
    public static final Labels NONE = new Labels(new TreeMap<>());

    public Labels {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    public static Labels of(Map<String, String> byLanguage) {
        return byLanguage.isEmpty() ? NONE : new Labels(new TreeMap<>(byLanguage));
    }

    public static Labels english(String words) {
        return of(Map.of("en", words));
    }

    /** The words in a language, else in English, else in any; empty words where there are none. */
    public String in(String language) {
        String words = byLanguage.get(language);
        if (words == null) {
            words = byLanguage.get("en");
        }
        if (words == null) {
            words = byLanguage.isEmpty() ? "" : byLanguage.firstEntry().getValue();
        }
        return words;
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** These labels with their words as they are stored. */
    Labels plain() {
        for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
            if (!Plain.is(entry.getKey()) || !Plain.is(entry.getValue())) {
                TreeMap<String, String> plain = new TreeMap<>();
                byLanguage.forEach((language, words) -> plain.put(Plain.of(language), Plain.of(words)));
                return new Labels(plain);
            }
        }
        return this;
    }

    /** These labels with the words of one language replaced. */
    public Labels with(String language, String words) {
        TreeMap<String, String> changed = new TreeMap<>(byLanguage);
        changed.put(language, words);
        return new Labels(changed);
    }

    /** These labels without the words of one language. */
    public Labels without(String language) {
        TreeMap<String, String> changed = new TreeMap<>(byLanguage);
        changed.remove(language);
        return of(changed);
    }
}
