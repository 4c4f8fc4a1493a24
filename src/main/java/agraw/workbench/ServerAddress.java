package agraw.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a workbook on a PostgreSQL server is.
 *
 * @param url the JDBC address without what is ours in it
 * @param workbook what its parameter {@code agraw.workbook} names: an id, or {@link #NEW}
 */
record ServerAddress(String url, Optional<String> workbook) {
    static final String NEW = "new";
    private static final String PREFIX = "jdbc:postgresql:";
    private static final String PARAMETER = "agraw.workbook=";

    /** Whether words are such an address, and not the path of a folder. */
    static boolean is(String words) {
        return words.startsWith(PREFIX);
    }

    static ServerAddress of(String words) {
        int query = words.indexOf('?');
        if (query < 0) {
            return new ServerAddress(words, Optional.empty());
        }
        Optional<String> workbook = Optional.empty();
        List<String> others = new ArrayList<>();
        for (String parameter : words.substring(query + 1).split("&", -1)) {
            if (parameter.startsWith(PARAMETER)) {
                workbook = Optional.of(parameter.substring(PARAMETER.length()));
            } else if (!parameter.isEmpty()) {
                others.add(parameter);
            }
        }
        String url = words.substring(0, query);
        return new ServerAddress(others.isEmpty() ? url : url + "?" + String.join("&", others), workbook);
    }
}
