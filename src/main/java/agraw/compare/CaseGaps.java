package agraw.compare;

import agraw.model.CaseStudy;
import agraw.model.Form;
import agraw.model.Missing;
import agraw.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What is missing of one case, section by section, with what to ask at the site.
 *
 * @param parts the sections in order, also those of which nothing is missing
 * @param general what is noted as missing of no field that the form has
 */
public record CaseGaps(CaseStudy caseStudy, List<Part> parts, List<Missing> general) {
    public CaseGaps {
        parts = List.copyOf(parts);
        general = List.copyOf(general);
    }

    /** One section: what is to be asked, and how much of it is known. */
    public record Part(Section section, List<Gap> gaps, Completeness completeness) {
        public Part {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * One question that is open.
     *
     * @param noted what a person noted as missing; it says better than the form what to ask
     * @param answered whether something is known already, and more is wanted
     */
    public record Gap(Form.Entry entry, List<Missing> noted, boolean answered) {
        public Gap {
            noted = List.copyOf(noted);
        }

        /** What to ask at the site: what was noted, else the field's help, else its name. */
        public List<String> questions(String language) {
            if (!noted.isEmpty()) {
                return noted.stream().map(Missing::content).toList();
            }
            String help = entry.field().help().in(language);
            return List.of(help.isBlank() ? entry.field().labels().in(language) : help);
        }

        /** Whether a person noted what to ask, in words of their own. */
        public boolean isNoted() {
            return !noted.isEmpty();
        }
    }

    /**
     * What is missing of a case.
     *
     * @param answered the fields that have an answer: {@link Completeness#answered}
     * @param missing what is noted of the case
     * @param isAsked whether a field is asked of this case
     */
    public static CaseGaps of(
            CaseStudy caseStudy, Form form, Set<UUID> answered, List<Missing> missing, Predicate<Form.Entry> isAsked) {
        List<Part> parts = new ArrayList<>();
        for (Form.Part part : form.parts()) {
            List<Gap> gaps = new ArrayList<>();
            Completeness completeness = Completeness.NONE;
            for (Form.Entry entry : part.entries()) {
                UUID field = entry.field().id();
                boolean known = answered.contains(field);
                boolean asked = Completeness.isQuestion(entry) && isAsked.test(entry);
                if (asked) {
                    completeness = completeness.plus(new Completeness(known ? 1 : 0, 1));
                }
                List<Missing> noted =
                        missing.stream().filter(note -> belongsTo(note, entry)).toList();
                if (!noted.isEmpty() || (asked && !known)) {
                    gaps.add(new Gap(entry, noted, known));
                }
            }
            parts.add(new Part(part.section(), gaps, completeness));
        }
        List<Missing> general = missing.stream()
                .filter(note -> form.find(Objects.requireNonNullElse(note.field(), note.id()))
                        .isEmpty())
                .toList();
        return new CaseGaps(caseStudy, parts, general);
    }

    private static boolean belongsTo(Missing note, Form.Entry entry) {
        return entry.field().id().equals(note.field())
                || entry.parts().stream().anyMatch(part -> belongsTo(note, part));
    }

    public Completeness completeness() {
        return parts.stream().map(Part::completeness).reduce(Completeness.NONE, Completeness::plus);
    }

    /** How many questions are open, those of no field too. */
    public long open() {
        return parts.stream().mapToLong(part -> part.gaps().size()).sum() + general.size();
    }
}
