package agraw.workbench;

import agraw.exchange.reference.ReferenceFile;
import agraw.model.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what references can be written. */
public enum SourceFormat {
    RIS("ris"),
    BIBTEX("bib");

    private final String ending;

    SourceFormat(String ending) {
        this.ending = ending;
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The format that a person names: ris, bibtex or bib. */
    public static Optional<SourceFormat> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.ending.equals(wanted)
                        || format.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    byte[] bytes(List<Reference> references) {
        return switch (this) {
            case RIS -> ReferenceFile.ris(references);
            case BIBTEX -> ReferenceFile.bibtex(references);
        };
    }
}
