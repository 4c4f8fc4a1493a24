package agraw.workbench;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.RowMaker;
import agraw.compare.filter.Topic;
import agraw.compare.filter.Topics;
import agraw.model.Template;
import agraw.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All cases of a workbook at one time, with all that they are found and shown by. It is never changed. */
public final class Cases {
    private final Topics topics;
    private final RowMaker maker;
    private final List<CaseRow> rows;
    private final List<Template> templates;
    private final Messages messages;
    private final Shown shown;
    private final Map<Topic, List<Occurring.Value>> values = new ConcurrentHashMap<>();

    Cases(Topics topics, RowMaker maker, List<CaseRow> rows, List<Template> templates, Messages messages) {
        this.topics = topics;
        this.maker = maker;
        this.rows = List.copyOf(rows);
        this.templates = List.copyOf(templates);
        this.messages = messages;
        this.shown = new Shown(topics, this.templates, messages);
    }

    Cases with(List<CaseRow> others) {
        return new Cases(topics, maker, others, templates, messages);
    }

    public Topics topics() {
        return topics;
    }

    RowMaker maker() {
        return maker;
    }

    /** In the order of their keys. */
    public List<CaseRow> rows() {
        return rows;
    }

    public List<Template> templates() {
        return templates;
    }

    Messages messages() {
        return messages;
    }

    /** How rows are shown to the person. */
    public Shown shown() {
        return shown;
    }

    /** The values that occur of a topic among all cases, the most frequent first. */
    public List<Occurring.Value> values(Topic topic) {
        return values.computeIfAbsent(topic, asked -> Occurring.in(this, asked, _ -> true));
    }
}
