package agraw.workbench;

import agraw.compare.configuration.Term;
import agraw.compare.configuration.TruthTable;
import agraw.compare.configuration.TruthTable.Formula;
import agraw.compare.configuration.TruthTable.Verdict;
import agraw.model.CaseStudy;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a truth table shows, and what it does not. */
final class FormulaSaying {
    private FormulaSaying() {}

    /** The formulas and what they are worth, and what cannot be claimed with these cases; one sentence each. */
    static List<String> of(Configurations.Found found, Messages messages) {
        List<String> lines = new ArrayList<>();
        TruthTable table = found.table();
        List<String> names = found.asked().said();
        for (int at = 0; at < table.conditions(); at++) {
            lines.add(messages.say("across.configurations.means", Configurations.letter(at), names.get(at)));
        }
        lines.add(messages.say(
                "across.configurations.outcome.means", found.asked().outcome()));
        if (table.rows().isEmpty()) {
            return lines;
        }
        for (Verdict verdict : List.of(Verdict.POSITIVE, Verdict.NEGATIVE)) {
            for (boolean unseen : new boolean[] {false, true}) {
                formulas(table, verdict, unseen, lines, messages);
            }
        }
        cautions(found, lines, messages);
        return lines;
    }

    private static void formulas(
            TruthTable table, Verdict verdict, boolean unseen, List<String> lines, Messages messages) {
        String key = "across.configurations." + (verdict == Verdict.POSITIVE ? "with" : "without")
                + (unseen ? ".unseen" : ".seen");
        CountWords words = new CountWords(messages);
        List<Formula> formulas = table.formulas(verdict, unseen);
        if (formulas.isEmpty()) {
            if (!unseen) {
                lines.add(messages.say(key, messages.say("across.configurations.noFormula"), "–", "–"));
            }
            return;
        }
        for (Formula formula : formulas) {
            String terms = formula.parts().stream()
                    .map(part -> messages.say(
                            "across.configurations.part",
                            term(part.term(), table.conditions()),
                            words.share(part.coverage()),
                            words.share(part.unique())))
                    .collect(Collectors.joining(" + "));
            lines.add(messages.say(key, terms, words.share(formula.consistency()), words.share(formula.coverage())));
        }
    }

    /** "A*~B"; a term about nothing is always there. */
    static String term(Term term, int conditions) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < conditions; at++) {
            if (term.isAbout(at)) {
                words.add(term.isMet(at) ? Configurations.letter(at) : "~" + Configurations.letter(at));
            }
        }
        return words.isEmpty() ? "1" : String.join("*", words);
    }

    private static void cautions(Configurations.Found found, List<String> lines, Messages messages) {
        TruthTable table = found.table();
        int all = 1 << table.conditions();
        long single = table.rows().stream().filter(row -> row.cases() == 1).count();
        long against = table.rows().stream()
                .filter(row -> row.verdict() == Verdict.CONTRADICTION)
                .count();
        int cases = table.rows().stream().mapToInt(TruthTable.Row::cases).sum();
        if (against > 0) {
            lines.add(messages.say("across.configurations.contradictions", against));
        }
        if (table.unseen() > 0) {
            lines.add(messages.say("across.configurations.unseen", table.unseen(), all));
        }
        if (single > 0) {
            lines.add(messages.say(
                    "across.configurations.single", single, table.rows().size()));
        }
        if (!found.left().isEmpty()) {
            lines.add(messages.say(
                    "across.configurations.left",
                    found.left().size(),
                    found.left().stream().map(CaseStudy::key).collect(Collectors.joining(", "))));
        }
        lines.add(messages.say("across.configurations.claim", cases));
    }
}
