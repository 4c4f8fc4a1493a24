package agraw.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Everything that a person can cause and that stops a job. Each has one sentence in the message bundles, under its key, which names
 * the file, the place and what to do; the components are its arguments, in order. No component is called "key" or "arguments".
 */
public sealed interface Failure {
    /** Another window or process has the workbook open. */
    record WorkbookHeld(String workbook, String holder, Instant since) implements Failure {}

    /** The folder is not a workbook. */
    record NotAWorkbook(String workbook) implements Failure {}

    /** A workbook is there already, where a new one was to be made. */
    record WorkbookExists(String workbook) implements Failure {}

    /** The workbook was written by a later version of the program. */
    record WorkbookNewer(String workbook, String version) implements Failure {}

    /** A byte of the workbook is not as it was written. */
    record WorkbookDamaged(String file, long offset, String what) implements Failure {}

    /** The path has a semicolon, which the database cannot take in a name. */
    record WorkbookNameRefused(String workbook) implements Failure {}

    record WorkbookReadOnly(String workbook) implements Failure {}

    /** A write or force failed: a full disk, a pulled stick. Nothing of the change was kept. */
    record NotSaved(String workbook, String reason) implements Failure {}

    /** After a failed write the workbook takes no more changes until it is opened again. */
    record WorkbookStopped(String workbook) implements Failure {}

    record ServerUnreachable(String server, String reason) implements Failure {}

    /** The server has several workbooks, or not the one that is asked for: these are their ids. */
    record WhichWorkbook(String server, String workbooks) implements Failure {}

    /** Someone changed or removed what a change rests on. */
    record ChangedMeanwhile(String what) implements Failure {}

    record NothingToUndo() implements Failure {}

    record NothingToRedo() implements Failure {}

    /** The change's effect was changed again since, so it cannot be taken back alone. */
    record UndoBlocked(String label) implements Failure {}

    record FileUnreadable(String file, String reason) implements Failure {}

    /** A file that is to be read is larger than is taken (bytes). */
    record FileTooLarge(String file, long size, long limit) implements Failure {}

    /** Bytes that are no UTF-8: the line is from 1. */
    record NotUtf8(String file, long line) implements Failure {}

    /** Not JSON: problem is syntax, empty, cut, deep, twice or long; line and column are from 1. */
    record NotJson(String file, long line, long column, String problem) implements Failure {}

    /**
     * JSON that is not as the format says: the line is from 1, place is a JSON pointer (RFC 6901), rule is the keyword of JSON Schema
     * that is broken or format, anchor or character, expected what the rule asks for.
     */
    record BreaksFormat(String file, long line, String pointer, String rule, String expected) implements Failure {}

    /** A file names what neither it nor the workbook has: what is field, part, choice, code, reference and so on. */
    record UnknownInFile(String file, long line, String pointer, String what, String name) implements Failure {}

    /** Two things of a file bear one name or number: what is fact, text, reference or choice. */
    record TwiceInFile(String file, long line, String pointer, String what, String name) implements Failure {}

    /** A value in a file is not written as its field's type, in lower case, asks. */
    record ValueInFile(String file, long line, String pointer, String field, String value, String type)
            implements Failure {}

    /** The words of a passage do not stand in its paragraph, or several times. */
    record QuoteInFile(String file, long line, String pointer, String quote, long times) implements Failure {}

    /**
     * A file of references that was not taken: the line is from 1, problem is empty, neither (RIS nor BibTeX), cut, many, deep, bibtex (its
     * syntax) or title (an entry that has none).
     */
    record NotReferences(String file, long line, String problem) implements Failure {}

    /** A case with this key is in the workbook already. */
    record CaseExists(String file, String caseKey) implements Failure {}

    record UnknownCase(String caseKey) implements Failure {}

    record UnknownText(String caseKey, String text) implements Failure {}

    record UnknownCode(String code) implements Failure {}

    /**
     * A code cannot have a key.
     *
     * @param why "empty" or "taken"
     */
    record CodeKeyRefused(String code, String why) implements Failure {}

    /**
     * A code cannot be put by a key of the keyboard.
     *
     * @param why "long", or "taken" by the code with the key other
     */
    record ShortcutRefused(String shortcut, String why, String other) implements Failure {}

    record ColourRefused(String colour) implements Failure {}

    /** A code would stand below itself. */
    record CodeBelowItself(String code) implements Failure {}

    /** Nothing stands above a principle that could take its tags. */
    record CodeInUse(String code, long tags) implements Failure {}

    /**
     * A file is no codebook, or what it says of a code cannot be taken.
     *
     * @param place such as a cell or a line; empty where it is the file as a whole
     * @param why a key below failure.codebookRefused
     */
    record CodebookRefused(String file, String place, String why, String what) implements Failure {}

    record UnknownField(String field) implements Failure {}

    record UnknownView(String view) implements Failure {}

    /** What is expected is a sentence in the person's language, which says the place too. */
    record FilterNotUnderstood(String filter, String expected) implements Failure {}

    record QuoteNotFound(String text, String quote) implements Failure {}

    /** The quote occurs several times: one word more would say which. */
    record QuoteAmbiguous(String text, String quote, long times) implements Failure {}

    /** A text, in UTF-16 units, is longer than is kept in one piece. */
    record TextTooLong(long length, long limit) implements Failure {}

    /** A value is not what its field takes. */
    record ValueRefused(String field, String value, String expected) implements Failure {}

    /** A nuance says under what condition it holds. */
    record NuanceNeedsCondition() implements Failure {}

    record TooFewCases(long given) implements Failure {}

    /** A file of sheets that cannot be taken: why is empty, old, damaged, large, binary or quotes. */
    record SheetRefused(String file, String why) implements Failure {}

    /**
     * A cell that stops the reading of a file: why is missing, ends, open, twice or unknown; what is the column, the words or the name
     * that it is about.
     */
    record CellRefused(String file, String sheet, String cell, String why, String what) implements Failure {}

    /**
     * An expression of a form that cannot be used: role is what it is for, why is the kind of problem, in lower case, what the name or
     * words that are wrong.
     */
    record ExpressionRefused(String field, String role, String why, String what) implements Failure {}

    /** A name for a field or section that cannot be used, or that another has. */
    record FieldNameRefused(String name, String why) implements Failure {}

    record UnknownTemplate(String template) implements Failure {}

    /** A template that cases are filled with stays. */
    record TemplateInUse(String template, long cases) implements Failure {}
    /** A need and a capacity are matched within one case, as items of these two fields. */
    record NotOfOneCase() implements Failure {}

    record CriterionUnnamed() implements Failure {}

    record WeightRefused(long weight) implements Failure {}

    /** A scale does not run from a lower to a higher number, or is too long. */
    record ScaleRefused(long lowest, long highest) implements Failure {}

    /** A score would stand outside of the new scale. */
    record ScaleInUse(String criterion, long points) implements Failure {}

    record PointsOffScale(String criterion, long points, long lowest, long highest) implements Failure {}

    record ScorerUnnamed() implements Failure {}

    /**
     * Submissions that cannot be taken: why is shape, object, repeat, parent, columns, column or template; what is the place or the name
     * that it is about.
     */
    record SubmissionsRefused(String file, String why, String what) implements Failure {}

    /**
     * A document that cannot be read: why is empty, encrypted, scanned, wordless, damaged, unfolds, long, deep, old, sheet, slides, archive,
     * picture, recording, forbidden or unknown; place is the part or page in which reading stopped, or none.
     */
    record DocumentRefused(String file, String why, String place) implements Failure {}

    record NotWritable(String file, String reason) implements Failure {}

    /** What was typed is not the code of a paper. */
    record NotAPaperCode(String typed) implements Failure {}

    /** The code of a paper whose check character says that a sign of it is wrong. */
    record PaperCodeMistyped(String typed) implements Failure {}

    /** The code of a paper that was printed from another workbook: what follows is the short name of that one, and of this one. */
    record PaperOfOtherWorkbook(String typed, String printedFrom, String open) implements Failure {}
    /** A photo is cut off or damaged: it is kept, and cannot be shown. */
    record PhotoBroken(String file) implements Failure {}

    /** A photo of a format that is kept, and cannot be shown. */
    record PhotoFormat(String file, String format) implements Failure {}

    /** A photo has more pixels than are shown; the limit is in millions of pixels. */
    record PhotoTooLarge(String file, long width, long height, long limit) implements Failure {}

    /** What is to answer a field for photos is none. */
    record NotAPhoto(String file) implements Failure {}

    /** A file that shall lie below a map has nothing that can be drawn. */
    record NotAMap(String file) implements Failure {}

    /** A file of tiles has lines and areas in a form of their own, where pictures are needed. */
    record VectorTiles(String file) implements Failure {}

    /** A file's name ends as those of another kind do. */
    record Misnamed(String file, String format) implements Failure {}

    /** A case has this file already, under this or another name. */
    record FileTwice(String file, String other) implements Failure {}

    /** The place cannot be taken out of a file of this format. */
    record PlaceKept(String file, String format) implements Failure {}

    /** The person, by role, did not agree to a file's being shown to others, or does no longer. */
    record NotConsented(String file, String person) implements Failure {}

    /** Of a photo or recording nobody noted whether the people in it agree. */
    record ConsentNotNoted(String file) implements Failure {}

    /** A case file names a file whose content is not beside it, or is not what it says. */
    record ContentMissing(String file, String name) implements Failure {}

    /** The sentence's key in the message bundles: failure.workbookHeld. */
    default String key() {
        String name = getClass().getSimpleName();
        return "failure." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The sentence's arguments, in the order of the components. */
    default List<Object> arguments() {
        return Components.of(this);
    }
}
