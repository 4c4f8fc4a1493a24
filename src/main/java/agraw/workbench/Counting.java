package agraw.workbench;

import agraw.compare.Matrix;
import agraw.exchange.table.MatrixJson;
import agraw.model.CaseStudy;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.MatrixQuery;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts the tags of all cases by principle or code. */
public final class Counting {
    private static final Comparator<String> BY_KEY = NaturalOrder.of(Locale.ROOT);

    private final Store store;
    private final Optional<String> coder;

    /** What is counted by. */
    public enum By {
        PRINCIPLE,
        CODE
    }

    public Counting(Store store) {
        this(store, Optional.empty());
    }

    private Counting(Store store, Optional<String> coder) {
        this.store = store;
        this.coder = coder;
    }

    public static Counting of(Workbench workbench) {
        return new Counting(workbench.store(), workbench.onlyCoder());
    }

    /** All cases, in the natural order of their keys, by all principles or codes. */
    public Matrix matrix(By by) {
        return store.read(reader -> {
            List<CaseStudy> cases = reader.all(CaseStudy.class).stream()
                    .sorted(Comparator.comparing(CaseStudy::key, BY_KEY))
                    .toList();
            Matrix.Builder builder = switch (by) {
                case PRINCIPLE -> Matrix.byPrinciple(cases, CodebookQuery.codes(reader));
                case CODE -> Matrix.byCode(cases, CodebookQuery.codes(reader));
            };
            MatrixQuery.count(reader, coder, builder::add);
            return builder.build();
        });
    }

    /**
     * The matrix as a document: to look at, a line a case for principles, and for codes, which are many, a line a code and a column a case; to
     * reckon with, a line a case and code, each stance a column.
     */
    public static TableFile document(Matrix matrix, By by, Messages messages) {
        CountTable table = new CountTable(matrix, messages);
        return new TableFile(
                by == By.PRINCIPLE ? table.byCase() : table.byCode(),
                table.list(),
                MatrixJson.of(matrix, messages.locale().getLanguage()));
    }
}
