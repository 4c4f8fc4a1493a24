package agraw.exchange.document;

import agraw.exchange.document.RtfGroup.Target;
import agraw.model.ParagraphStyle;
import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes paragraphs of the commands of RTF 1.9. Deleted and hidden words, heads and feet of pages are not taken. */
final class RtfBody implements IRtfListener {
    private static final int DEEPEST = 5_000;

    private final Draft draft;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final List<Piece> found = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder styleName = new StringBuilder();
    private int style;
    private int outline = -1;
    private int list;
    private int listLevel;
    private boolean table;
    private boolean continuous;
    private int pages;
    private int begun;
    private int noteCount;
    private int comments;
    private int depth;

    RtfBody(Draft draft) {
        this.draft = draft;
    }

    @Override
    public void processGroupStart() {
        depth++;
        if (depth > DEEPEST) {
            throw draft.refusal("deep");
        }
        RtfGroup outer = group();
        groups.push(new RtfGroup(outer.target, outer.hidden, outer.deleted));
        if (outer.target == Target.STYLES) {
            styleName.setLength(0);
            style = 0;
            outline = -1;
        }
    }

    @Override
    public void processGroupEnd() {
        depth--;
        if (groups.isEmpty()) {
            return;
        }
        RtfGroup closed = groups.pop();
        if (closed.target == Target.STYLES && group().target == Target.STYLES) {
            headings.put(style, RtfGroup.heading(styleName.toString(), outline));
        } else if (closed.target == Target.STYLES) {
            style = 0;
            outline = -1;
        } else if (closed.target == Target.NOTE && group().target != Target.NOTE) {
            notes.add(new Piece(note.toString(), ParagraphStyle.NOTE, noteCount, 0, pages));
            note.setLength(0);
        }
    }

    @Override
    public void processString(String string) {
        RtfGroup group = group();
        draft.count(string.length());
        switch (group.target) {
            case STYLES -> styleName.append(string);
            case TITLE -> title.append(string);
            case BODY, NOTE -> {
                if (!group.hidden && !group.deleted) {
                    put(string);
                }
            }
            case NOTHING -> {}
        }
    }

    private void put(String string) {
        StringBuilder to = sink();
        if (to == words && words.toString().isBlank()) {
            begun = pages;
        }
        to.append(string);
    }

    private StringBuilder sink() {
        return group().target == Target.NOTE ? note : table ? cell : words;
    }

    @Override
    public void processCommand(Command command, int number, boolean hasNumber, boolean optional) {
        RtfGroup group = group();
        if (command.getCommandType() == CommandType.Destination) {
            destination(command, group);
        } else if (group.target != Target.NOTHING) {
            boolean on = !hasNumber || number != 0;
            switch (command) {
                case optionalcommand -> group.target = Target.NOTHING; // a kind that the library does not know
                case v -> group.hidden = on;
                case deleted -> group.deleted = on;
                case plain -> {
                    group.hidden = false;
                    group.deleted = false;
                }
                case s -> style = number;
                case outlinelevelN -> outline = number;
                case ls -> list = number;
                case ilvl -> listLevel = number;
                case intbl -> table = group.target == Target.BODY || table;
                case pard -> paragraphBegins(group);
                case sbknone, sbkpage -> continuous = command == Command.sbknone;
                default -> sign(command, group);
            }
        }
    }

    private void paragraphBegins(RtfGroup group) {
        if (group.target == Target.BODY) {
            style = 0;
            outline = -1;
            list = 0;
            listLevel = 0;
            table = false;
        }
    }

    private void destination(Command command, RtfGroup group) {
        if (command == Command.stylesheet) {
            group.target = Target.STYLES;
        } else if (command == Command.title) {
            group.target = Target.TITLE;
        } else if (command == Command.info) {
            group.target = Target.NOTHING;
        } else if (group.target == Target.BODY && command == Command.footnote) {
            group.target = Target.NOTE;
            noteCount++;
        } else if (!RtfGroup.TAKEN.contains(command)) {
            comments += command == Command.annotation ? 1 : 0;
            group.target = Target.NOTHING;
        }
    }

    private void sign(Command command, RtfGroup group) {
        switch (command) {
            case tab -> put("\t");
            case line, column -> put("\n");
            case nonbreakingspace -> put("\u00a0");
            case nonbreakinghyphen -> put("\u2011");
            case emspace, enspace, qmspace -> put(" ");
            case zwj -> put("\u200d");
            case zwnj -> put("\u200c");
            case nestcell -> put(DocumentParagraph.BETWEEN_CELLS);
            case nestrow -> put(" ");
            case par -> {
                if (group.target == Target.NOTE) {
                    put("\n");
                } else if (table) {
                    put(" ");
                } else {
                    paragraph();
                }
            }
            case sect -> {
                paragraph();
                pages += continuous ? 0 : 1;
            }
            case page -> {
                if (!table) {
                    paragraph();
                }
                pages++;
            }
            case cell -> {
                cells.add(Words.oneLine(cell.toString()));
                cell.setLength(0);
            }
            case row -> row();
            default -> {}
        }
    }

    private void row() {
        found.add(new Piece(TableDraft.joined(cells), ParagraphStyle.TABLE_ROW, 0, 0, pages));
        cells.clear();
        cell.setLength(0);
    }

    private void paragraph() {
        int heading = outline >= 0 && outline < 9 ? outline + 1 : headings.getOrDefault(style, 0);
        ParagraphStyle kind =
                heading > 0 ? ParagraphStyle.HEADING : list > 0 ? ParagraphStyle.LIST_ITEM : ParagraphStyle.BODY;
        int level = heading > 0 ? heading : list > 0 ? listLevel + 1 : 0;
        found.add(new Piece(words.toString(), kind, level, 0, begun));
        words.setLength(0);
        begun = pages;
    }

    boolean isEmpty() {
        return found.isEmpty() && words.toString().isBlank() && cells.isEmpty();
    }

    /** Puts all that was read into the document; a group that is still open says that the file was cut. */
    void finish(boolean broken) {
        if (broken || depth > 0) {
            draft.remark(Remark.Kind.CUT_OFF, 1);
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            cells.add(Words.oneLine(cell.toString()));
            row();
        }
        paragraph();
        draft.title(title.toString());
        draft.remark(Remark.Kind.COMMENTS_LEFT_OUT, comments);
        found.addAll(notes);
        Piece.into(draft, found, 0, pages);
    }

    private RtfGroup group() {
        return Objects.requireNonNullElseGet(groups.peek(), () -> new RtfGroup(Target.BODY, false, false));
    }

    @Override
    public void processDocumentStart() {}

    @Override
    public void processDocumentEnd() {}

    @Override
    public void processCharacterBytes(byte[] bytes) {}

    @Override
    public void processBinaryBytes(byte[] bytes) {}
}
