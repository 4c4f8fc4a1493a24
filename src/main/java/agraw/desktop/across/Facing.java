package agraw.desktop.across;

import agraw.compare.across.Head;
import agraw.model.CaseStudy;
import agraw.workbench.Framework;
import java.util.List;
import java.util.Objects;

/** The grid of all cases as it is turned: cases as rows and codes as columns, or the other way round, where groups have no place. */
final class Facing {
    private final Framework.Grid grid;
    private final boolean turned;
    private final List<Framework.Line> cases;

    Facing(Framework.Grid grid, boolean turned) {
        this.grid = grid;
        this.turned = turned;
        this.cases =
                turned ? grid.lines().stream().filter(line -> !line.isGroup()).toList() : grid.lines();
    }

    Framework.Grid grid() {
        return grid;
    }

    int height() {
        return turned ? grid.cross().rows().size() : cases.size();
    }

    int width() {
        return turned ? cases.size() : grid.cross().rows().size();
    }

    boolean has(int row, int column) {
        return row >= 0 && column >= 0 && row < height() && column < width();
    }

    /** What heads a column. */
    HeadBox.Words across(int column) {
        return turned ? words(cases.get(column)) : words(grid.cross().rows().get(column));
    }

    /** What names a row. */
    HeadBox.Words down(int row) {
        return turned ? words(grid.cross().rows().get(row)) : words(cases.get(row));
    }

    /** The case, or group of cases, of a cell. */
    Framework.Line line(int row, int column) {
        return cases.get(turned ? column : row);
    }

    /** The number of the code of a cell. */
    int code(int row, int column) {
        return turned ? row : column;
    }

    Head head(int row, int column) {
        return grid.cross().rows().get(code(row, column));
    }

    private static HeadBox.Words words(Head head) {
        return new HeadBox.Words(head.words(), head.about(), head.depth(), head.language());
    }

    private static HeadBox.Words words(Framework.Line line) {
        CaseStudy study = line.caseStudy();
        return study == null
                ? new HeadBox.Words(Objects.requireNonNullElse(line.group(), ""), "", 0, "")
                : new HeadBox.Words(study.key(), study.title(), 0, study.language());
    }
}
