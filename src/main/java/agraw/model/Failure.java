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

    /** A case with this key is in the workbook already. */
    record CaseExists(String file, String caseKey) implements Failure {}

    record UnknownCase(String caseKey) implements Failure {}

    record UnknownText(String caseKey, String text) implements Failure {}

    record UnknownCode(String code) implements Failure {}

    record UnknownField(String field) implements Failure {}

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
     * Submissions that cannot be taken: why is shape, object, repeat, parent, columns, column or template; what is the place or the name
     * that it is about.
     */
    record SubmissionsRefused(String file, String why, String what) implements Failure {}

    record NotWritable(String file, String reason) implements Failure {}

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
