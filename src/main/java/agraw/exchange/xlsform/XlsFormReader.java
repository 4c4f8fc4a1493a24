package agraw.exchange.xlsform;

import agraw.exchange.sheet.Book;
import agraw.exchange.sheet.Books;
import agraw.exchange.sheet.Sheet;
import agraw.form.Problem;
import agraw.form.Role;
import agraw.form.Rules;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Refusal;
import agraw.model.Template;
import agraw.model.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an XLSForm as a template. What has no place here, and every expression that is broken, is listed by cell and left out. */
public final class XlsFormReader {
    private static final Set<String> SHEETS = Set.of(Survey.SURVEY, Survey.CHOICES, Survey.SETTINGS);

    private final Book book;
    private final String language;
    private final List<Loss> losses = new ArrayList<>();

    private XlsFormReader(Book book, String language) {
        this.book = book;
        this.language = language;
    }

    /**
     * Reads a file.
     *
     * @param language of labels of which the file does not say it, as a BCP 47 tag
     * @throws Refusal {@link Failure.CellRefused} and all of {@link Books#read}
     */
    public static XlsForm read(Path file, String language) {
        return new XlsFormReader(Books.read(file), language).read();
    }

    private XlsForm read() {
        Sheet survey = book.sheet(Survey.SURVEY).orElseThrow(() -> missing(Survey.SURVEY, Survey.SURVEY));
        Header header = new Header(survey.head().orElseThrow(() -> missing(survey.name(), "type")), Survey.TRANSLATED);
        for (String column : List.of("type", "name")) {
            if (!header.has(column)) {
                throw missing(survey.name(), column);
            }
        }
        tellColumns(survey, header, Survey.COLUMNS);
        book.sheets().stream()
                .filter(sheet -> !SHEETS.contains(sheet.name().strip().toLowerCase(java.util.Locale.ROOT)))
                .filter(sheet -> !sheet.rows().isEmpty())
                .forEach(sheet -> losses.add(new Loss(sheet.name(), "A1", Loss.Kind.SHEET, sheet.name())));
        Template template = template();
        String own = template.language() == null ? language : template.language();
        ChoiceLists lists = new ChoiceLists(book.sheet(Survey.CHOICES).orElse(null), own, losses);
        SurveyReader reader = new SurveyReader(book.file(), survey, header, lists, template.id(), own, losses);
        reader.read();
        dropBroken(survey, header, reader);
        losses.sort(java.util.Comparator.comparing((Loss loss) -> !loss.sheet().equals(survey.name())));
        return new XlsForm(template, reader.sections, reader.fields, reader.choices, losses);
    }

    private Refusal missing(String sheet, String what) {
        return new Refusal(new Failure.CellRefused(book.file(), sheet, "A1", "missing", what));
    }

    private void tellColumns(Sheet sheet, Header header, Set<String> known) {
        for (Header.Column column : header.all()) {
            if (!known.contains(column.name())
                    && sheet.body().stream()
                            .anyMatch(row -> !row.get(column.number()).isEmpty())) {
                losses.add(new Loss(sheet.name(), Sheet.cell(1, column.number()), Loss.Kind.COLUMN, column.words()));
            }
        }
    }

    private Template template() {
        String name = book.file().replaceFirst("\\.[^.]*$", "");
        Sheet settings = book.sheet(Survey.SETTINGS)
                .filter(sheet -> !sheet.body().isEmpty())
                .orElse(null);
        if (settings == null) {
            return Template.of(Ids.next(), name, Labels.of(Map.of(language, name)));
        }
        Header header = new Header(settings.rows().getFirst(), Set.of());
        tellColumns(settings, header, Survey.SETTING_COLUMNS);
        Sheet.Row row = settings.body().getFirst();
        String said = header.words(row, "default_language");
        String own = said.isEmpty() ? language : Tongues.tag(said);
        String title = header.words(row, "form_title");
        String key = header.words(row, "form_id");
        return new Template(
                Ids.next(),
                key.isEmpty() ? name : key,
                Labels.of(Map.of(own, title.isEmpty() ? name : title)),
                header.wordsOrNull(row, "version"),
                said.isEmpty() ? null : own,
                header.wordsOrNull(row, "instance_name"));
    }

    /** Expressions that cannot be used go, each told by its cell; then those that rest on the rest are looked at. */
    private void dropBroken(Sheet survey, Header header, SurveyReader reader) {
        Rules rules = Rules.of(new Form(reader.sections, reader.fields, reader.choices));
        for (Rules.Broken broken : rules.broken()) {
            int row = reader.places.getOrDefault(broken.owner(), 1);
            String column = switch (broken.role()) {
                case INITIAL -> "default";
                case CHOICE_FILTER -> "choice_filter";
                default -> broken.role().property();
            };
            losses.add(new Loss(
                    survey.name(),
                    Sheet.cell(row, header.number(column)),
                    kind(broken.problem().kind()),
                    broken.problem().detail()));
            reader.fields.replaceAll(field -> without(field, broken));
            reader.sections.replaceAll(section -> without(section, broken));
        }
    }

    private static Loss.Kind kind(Problem.Kind kind) {
        return switch (kind) {
            case SYNTAX -> Loss.Kind.SYNTAX;
            case NAME -> Loss.Kind.UNKNOWN_NAME;
            case AMBIGUOUS -> Loss.Kind.AMBIGUOUS;
            case FUNCTION -> Loss.Kind.FUNCTION;
            case CYCLE -> Loss.Kind.CYCLE;
            case TOO_LONG -> Loss.Kind.TOO_LONG;
        };
    }

    @SuppressWarnings("unchecked") // an entity of the same kind is made
    private static <E extends Entity> E without(E entity, Rules.Broken broken) {
        if (!entity.id().equals(broken.owner())) {
            return entity;
        }
        Kind kind = Kind.of(entity);
        Role role = broken.role();
        Map<String, Value> values = kind.values(entity).entrySet().stream()
                .filter(value -> !value.getKey().equals(role.property()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
        return (E) kind.entity(entity.id(), values);
    }
}
