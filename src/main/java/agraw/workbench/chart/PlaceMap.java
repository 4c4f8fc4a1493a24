package agraw.workbench.chart;

import agraw.compare.across.Head;
import agraw.compare.drawing.BaseMap;
import agraw.compare.drawing.Country;
import agraw.compare.drawing.Look;
import agraw.compare.drawing.WorldMap;
import agraw.compare.filter.CaseRow;
import agraw.exchange.geo.Located;
import agraw.exchange.geo.NaturalEarth;
import agraw.exchange.geo.OwnMap;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Pick;
import agraw.model.Place;
import agraw.model.Refusal;
import agraw.words.Messages;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.Overview;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where people left from and where they went, on a map that needs no network. A place without coordinates stands in the middle of its country. */
public final class PlaceMap {
    private static final List<String> ROLES = List.of("origin", "destination");

    private final Choosing choosing;

    private PlaceMap(Choosing choosing) {
        this.choosing = choosing;
    }

    public static PlaceMap of(Workbench workbench) {
        return new PlaceMap(Choosing.of(workbench));
    }

    /** A place of a case that was found, or not. */
    private record Found(int study, String key, String role, String name, Optional<double[]> at, boolean exact) {}

    /**
     * A person's own map, to lie below the places.
     *
     * @throws Refusal {@link Failure.NotAMap}, {@link Failure.VectorTiles} and what any file may be refused for
     */
    public static BaseMap base(Path file) {
        return OwnMap.read(file);
    }

    /**
     * The map of the chosen cases, so large, in pixels. Cases without any of the tags that are looked at are not on it.
     *
     * @param base a person's own map
     * @param look which part of it
     * @throws Refusal what the file of the own map may be refused for
     */
    public Chart draw(Chosen asked, BaseMap base, Look look, double width, double height, Messages messages) {
        Chosen chosen = choosing.tagged(asked);
        List<Found> all = found(chosen);
        List<WorldMap.Spot> spots = all.stream()
                .filter(one -> one.at().isPresent())
                .map(one -> new WorldMap.Spot(
                        one.at().orElseThrow()[0],
                        one.at().orElseThrow()[1],
                        one.role().equals(ROLES.getFirst()),
                        one.study(),
                        one.name()))
                .toList();
        WorldMap.Drawn drawn =
                WorldMap.draw(spots, NaturalEarth.land(), base, look, width, height, new Words(messages));
        Map<UUID, Long> counts = choosing.tagsByCase(chosen);
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < drawn.cases().size(); at++) {
            Set<UUID> cases = drawn.cases().get(at).stream()
                    .map(study -> chosen.rows().get(study).study().id())
                    .collect(Collectors.toSet());
            Pick pick = chosen.pick().and(Pick.ofCases(cases));
            long tags = cases.stream()
                    .mapToLong(study -> counts.getOrDefault(study, 0L))
                    .sum();
            String title = drawn.drawing().marks().get(at);
            marks.add(tags == 0 ? Mark.of(title, cases.iterator().next()) : Mark.of(title, pick, tags));
        }
        return new Chart(
                drawn.drawing(),
                marks,
                table(all, StanceCharts.leftOut(asked, chosen, messages), messages),
                located(all));
    }

    private record Words(Messages messages) implements WorldMap.Saying {
        @Override
        public String title() {
            return messages.say("chart.map");
        }

        @Override
        public String role(boolean origin) {
            return messages.say("chart.map." + ROLES.get(origin ? 0 : 1));
        }

        @Override
        public String notHere() {
            return messages.say("chart.map.nothere");
        }

        @Override
        public String place(boolean origin, String name, int cases) {
            return messages.say("chart.map.place", role(origin), name, cases);
        }

        @Override
        public String way(String from, String to, int cases) {
            return messages.say("chart.map.way", from, to, cases);
        }
    }

    private static List<Found> found(Chosen chosen) {
        List<Found> all = new ArrayList<>();
        for (int study = 0; study < chosen.rows().size(); study++) {
            CaseRow row = chosen.rows().get(study);
            for (String role : ROLES) {
                for (Fact fact : chosen.facts(row, role + "_place")) {
                    Place place = Place.of(fact.value());
                    Place.Point point = place.point();
                    Optional<double[]> at = point != null && point.isOnEarth()
                            ? Optional.of(new double[] {
                                point.longitude().doubleValue(),
                                point.latitude().doubleValue()
                            })
                            : place.levels().stream()
                                    .findFirst()
                                    .flatMap(Countries::find)
                                    .map(Country::middle);
                    String name = place.levels().isEmpty()
                            ? row.study().key()
                            : place.levels().getLast();
                    all.add(new Found(study, row.study().key(), role, name, at, point != null));
                }
            }
        }
        return all;
    }

    private static Overview table(List<Found> all, List<String> leftOut, Messages messages) {
        long lost = all.stream().filter(one -> one.at().isEmpty()).count();
        long middle =
                all.stream().filter(one -> one.at().isPresent() && !one.exact()).count();
        return new Overview(
                messages.say("chart.map"),
                messages.say("matrix.case"),
                all.stream()
                        .map(one -> new Head("", one.key(), "", "", 0, Pick.ALL))
                        .toList(),
                Stream.of("chart.map.role", "chart.map.name", "chart.map.where")
                        .map(key -> new Head(key, messages.say(key), "", "", 0, Pick.ALL))
                        .toList(),
                (row, column) -> Overview.Box.plain(words(all.get(row), column, messages)),
                Stream.concat(Stream.of(messages.say("chart.map.note", middle, lost)), leftOut.stream())
                        .toList());
    }

    private static String words(Found one, int column, Messages messages) {
        return switch (column) {
            case 0 -> messages.say("chart.map." + one.role());
            case 1 -> one.name();
            default ->
                one.at()
                        .map(at -> one.exact()
                                ? String.format(java.util.Locale.ROOT, "%.4f, %.4f", at[1], at[0])
                                : messages.say("chart.map.middle"))
                        .orElse(messages.say("chart.map.lost"));
        };
    }

    /** A place as it is told apart from others. */
    private record Spot(String role, String name, double longitude, double latitude) {}

    /** Each place once, and the ways between the places of a case. */
    private static List<Located> located(List<Found> all) {
        Map<Spot, List<Found>> places = new LinkedHashMap<>();
        Map<Integer, List<Found>> byCase = new LinkedHashMap<>();
        all.stream().filter(one -> one.at().isPresent()).forEach(one -> {
            double[] at = one.at().orElseThrow();
            places.computeIfAbsent(new Spot(one.role(), one.name(), at[0], at[1]), _ -> new ArrayList<>())
                    .add(one);
            byCase.computeIfAbsent(one.study(), _ -> new ArrayList<>()).add(one);
        });
        List<Located> located = new ArrayList<>();
        places.forEach((spot, found) -> located.add(new Located(
                spot.name(),
                spot.role(),
                found.stream().map(Found::key).distinct().toList(),
                found.stream().allMatch(Found::exact),
                List.of(spot.longitude(), spot.latitude()))));
        byCase.values().forEach(own -> ways(own, located));
        return located;
    }

    private static void ways(List<Found> own, List<Located> located) {
        for (Found from : own) {
            for (Found to : own) {
                if (from.role().equals(ROLES.getFirst()) && to.role().equals(ROLES.getLast())) {
                    double[] one = from.at().orElseThrow();
                    double[] other = to.at().orElseThrow();
                    located.add(new Located(
                            from.name() + " → " + to.name(),
                            "flow",
                            List.of(from.key()),
                            from.exact() && to.exact(),
                            List.of(one[0], one[1], other[0], other[1])));
                }
            }
        }
    }
}
