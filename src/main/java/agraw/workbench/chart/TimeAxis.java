package agraw.workbench.chart;

import agraw.compare.across.Head;
import agraw.compare.drawing.Times;
import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.model.EdtfDate;
import agraw.model.Fact;
import agraw.model.Pick;
import agraw.model.Session;
import agraw.model.Visit;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.DateSaying;
import agraw.workbench.Overview;
import agraw.workbench.Workbench;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When cases ran, what is dated in them, and when they were visited, on one axis. Each event leads to its case. */
public final class TimeAxis {
    private static final String START = "period_start";
    private static final String END = "period_end";
    private static final String SIGNED = "signed_on";

    private final Store store;
    private final Choosing choosing;

    private TimeAxis(Store store, Choosing choosing) {
        this.store = store;
        this.choosing = choosing;
    }

    public static TimeAxis of(Workbench workbench) {
        return new TimeAxis(workbench.store(), Choosing.of(workbench));
    }

    private record Visits(List<Visit> visits, List<Session> sessions) {}

    /** What the table says of an event. */
    private record Told(String study, String what, String when, Times.Event event) {}

    /**
     * A row a case, in the order of their keys. Cases without any of the tags that are looked at are not on it.
     *
     * @param width in pixels
     */
    public Chart draw(Chosen asked, double width, Messages messages) {
        Chosen chosen = choosing.tagged(asked);
        Visits visits = store.read(reader -> new Visits(reader.all(Visit.class), reader.all(Session.class)));
        List<Times.Row> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (CaseRow row : chosen.rows()) {
            List<Told> events = new ArrayList<>();
            period(chosen, row, messages).ifPresent(events::add);
            facts(chosen, row, messages).forEach(events::add);
            visits(visits, row, messages).forEach(events::add);
            events.forEach(event -> marks.add(Mark.of(
                    row.study().key() + " · " + event.what(), row.study().id())));
            told.addAll(events);
            rows.add(new Times.Row(
                    row.study().key(),
                    row.study().title(),
                    events.stream().map(Told::event).toList()));
        }
        List<String> legend = Stream.of("period", "fact", "instrument", "visit", "about")
                .map(key -> messages.say("chart.time." + key))
                .toList();
        return new Chart(
                StanceCharts.turned(Times.draw(messages.say("chart.time"), legend, rows, width), messages),
                marks,
                table(told, StanceCharts.leftOut(asked, chosen, messages), messages),
                List.of());
    }

    private static Overview table(List<Told> told, List<String> leftOut, Messages messages) {
        List<Told> inTime = told.stream()
                .sorted(Comparator.comparingLong(one -> one.event().from()))
                .toList();
        return new Overview(
                messages.say("chart.time"),
                messages.say("matrix.case"),
                inTime.stream()
                        .map(one -> new Head("", one.study(), "", "", 0, Pick.ALL))
                        .toList(),
                Stream.of("chart.time.when", "chart.time.what")
                        .map(key -> new Head(key, messages.say(key), "", "", 0, Pick.ALL))
                        .toList(),
                (row, column) -> Overview.Box.plain(
                        column == 0 ? inTime.get(row).when() : inTime.get(row).what()),
                Stream.concat(Stream.of(messages.say("chart.time.note")), leftOut.stream())
                        .toList());
    }

    /** From the first start to the last end that a source gives; without an end the bar goes on. */
    private static Optional<Told> period(Chosen chosen, CaseRow row, Messages messages) {
        List<EdtfDate> starts = dates(chosen.facts(row, START));
        List<EdtfDate> ends = dates(chosen.facts(row, END));
        List<EdtfDate> all = Stream.concat(starts.stream(), ends.stream()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long from = all.stream().mapToLong(TimeAxis::first).min().orElseThrow();
        long to = all.stream().mapToLong(TimeAxis::last).max().orElseThrow();
        boolean about = all.stream().anyMatch(TimeAxis::isAbout) || starts.isEmpty();
        boolean open = ends.isEmpty();
        String when = Stream.of(starts, ends)
                .map(dates -> dates.isEmpty()
                        ? "…"
                        : DateSaying.words(messages, dates.getFirst().print()))
                .reduce((one, other) -> one + " – " + other)
                .orElse("");
        String what = messages.say("chart.time.period");
        return Optional.of(told(row, what, when, Times.Kind.PERIOD, from, to, open, about));
    }

    private static Told told(
            CaseRow row, String what, String when, Times.Kind kind, long from, long to, boolean open, boolean about) {
        String key = row.study().key();
        return new Told(
                key, what, when, new Times.Event(kind, from, to, open, about, key + " · " + what + ": " + when));
    }

    private static List<EdtfDate> dates(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> EdtfDate.parse(fact.value()).stream())
                .toList();
    }

    /** Dated facts beside the period itself; parts of a group are named with it. */
    private static List<Told> facts(Chosen chosen, CaseRow row, Messages messages) {
        List<Told> events = new ArrayList<>();
        for (Topic topic : chosen.all().topics().all()) {
            if (!(topic instanceof Topic.OfField field)
                    || field.nature() != Topic.Nature.DATE
                    || field.key().equals(START)
                    || field.key().equals(END)) {
                continue;
            }
            String name = chosen.all().shown().heading(field);
            boolean instrument = field.key().endsWith(SIGNED);
            for (Fact fact : row.facts(field)) {
                EdtfDate.parse(fact.value())
                        .ifPresent(date -> events.add(told(
                                row,
                                name,
                                DateSaying.words(messages, fact.value()),
                                instrument ? Times.Kind.INSTRUMENT : Times.Kind.FACT,
                                first(date),
                                last(date),
                                false,
                                isAbout(date))));
            }
        }
        return events;
    }

    private static List<Told> visits(Visits all, CaseRow row, Messages messages) {
        UUID study = row.study().id();
        List<Told> events = new ArrayList<>();
        for (Visit visit : all.visits()) {
            if (visit.caseStudies().contains(study)) {
                date(visit.begins()).or(() -> date(visit.ends())).ifPresent(date -> {
                    EdtfDate end = date(visit.ends()).orElse(date);
                    events.add(told(
                            row,
                            visit.title(),
                            DateSaying.words(messages, date.print()),
                            Times.Kind.VISIT,
                            first(date),
                            last(end),
                            false,
                            isAbout(date)));
                });
            }
        }
        for (Session session : all.sessions()) {
            if (study.equals(session.caseStudy()) && session.begins() != null) {
                LocalDate day = session.begins().atZone(ZoneOffset.UTC).toLocalDate();
                events.add(told(
                        row,
                        session.title(),
                        DateSaying.words(messages, day.toString()),
                        Times.Kind.VISIT,
                        day.toEpochDay(),
                        day.toEpochDay() + 1,
                        false,
                        false));
            }
        }
        return events;
    }

    private static Optional<EdtfDate> date(@Nullable String words) {
        return words == null ? Optional.empty() : EdtfDate.parse(words);
    }

    private static long first(EdtfDate date) {
        return switch (date) {
            case EdtfDate.Point point -> point.first().toEpochDay();
            case EdtfDate.Interval(EdtfDate.Point from, EdtfDate.Point to) ->
                from != null
                        ? from.first().toEpochDay()
                        : to == null ? 0 : to.first().toEpochDay();
        };
    }

    /** Exclusive. */
    private static long last(EdtfDate date) {
        return switch (date) {
            case EdtfDate.Point point -> point.last().toEpochDay() + 1;
            case EdtfDate.Interval(EdtfDate.Point from, EdtfDate.Point to) ->
                to != null
                        ? to.last().toEpochDay() + 1
                        : from == null ? 1 : from.last().toEpochDay() + 1;
        };
    }

    /** Whether a day is not known exactly; a whole year is, as a year. */
    private static boolean isAbout(EdtfDate date) {
        return switch (date) {
            case EdtfDate.Point point -> point.sureness() != EdtfDate.Sureness.SURE;
            case EdtfDate.Interval(EdtfDate.Point from, EdtfDate.Point to) ->
                (from != null && isAbout(from)) || (to != null && isAbout(to));
        };
    }
}
