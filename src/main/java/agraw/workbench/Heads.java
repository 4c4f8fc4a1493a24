package agraw.workbench;

import agraw.compare.across.Axis;
import agraw.compare.across.Head;
import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Evidence;
import agraw.model.Pick;
import agraw.model.Session;
import agraw.model.Side;
import agraw.model.Text;
import agraw.model.Trait;
import agraw.store.Reader;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the rows and columns of tables across cases. */
final class Heads {
    private final Chosen chosen;
    private final Messages messages;
    private final String language;

    Heads(Chosen chosen, Messages messages) {
        this.chosen = chosen;
        this.messages = messages;
        this.language = messages.locale().getLanguage();
    }

    Axis cases() {
        return Axis.ofCases(chosen.cases().stream()
                .map(study -> new Head(
                        study.id().toString(),
                        study.key(),
                        study.title(),
                        study.language(),
                        0,
                        Pick.ofCases(Set.of(study.id()))))
                .toList());
    }

    /** One head a principle, with all codes below it; of the chosen principles, if some are. */
    Axis principles() {
        Codebook codebook = chosen.codebook();
        return Axis.ofCodes(codebook.principles().stream()
                .filter(this::isChosen)
                .map(principle -> head(principle, 0, ids(codebook.branch(principle))))
                .toList());
    }

    /** One head a code, each principle before those below it with what is on the principle itself. */
    Axis codes() {
        List<Head> heads = new ArrayList<>();
        for (Code principle : chosen.codebook().principles()) {
            if (isChosen(principle)) {
                add(heads, principle, 0);
            }
        }
        return Axis.ofCodes(heads);
    }

    private void add(List<Head> heads, Code code, int depth) {
        heads.add(head(code, depth, Set.of(code.id())));
        chosen.codebook().below(code.id()).forEach(below -> add(heads, below, depth + 1));
    }

    private boolean isChosen(Code principle) {
        return chosen.scope()
                .tags()
                .codes()
                .map(codes -> codes.contains(principle.id()))
                .orElse(true);
    }

    private Head head(Code code, int depth, Set<UUID> codes) {
        return new Head(code.id().toString(), code.key(), code.labels().in(language), "", depth, Pick.ofCodes(codes));
    }

    private static Set<UUID> ids(List<Code> codes) {
        return codes.stream().map(Code::id).collect(Collectors.toUnmodifiableSet());
    }

    /** One head a value of a field, with the cases that say it. */
    Axis values(Topic topic) {
        Map<String, List<CaseRow>> groups = Values.divide(
                chosen.rows(), topic, chosen.all(), NaturalOrder.of(messages.locale()), messages.say("across.unknown"));
        return Axis.ofCases(groups.entrySet().stream()
                .map(group -> new Head(
                        group.getKey(),
                        group.getKey(),
                        messages.say("across.cases", group.getValue().size()),
                        "",
                        0,
                        Pick.ofCases(group.getValue().stream()
                                .map(row -> row.study().id())
                                .collect(Collectors.toSet()))))
                .toList());
    }

    Axis sides() {
        return constants(Trait.SIDE, Stream.of(Side.values()));
    }

    Axis evidence() {
        return constants(Trait.EVIDENCE, Stream.of(Evidence.values()));
    }

    /** One head a constant, and the last for tags that do not say. */
    private Axis constants(Trait trait, Stream<? extends Enum<?>> constants) {
        return Axis.ofTrait(
                Stream.concat(constants.map(Pick::key), Stream.of(""))
                        .map(value -> trait(trait, value))
                        .toList(),
                trait);
    }

    Axis coders(Set<String> coders) {
        return Axis.ofTrait(
                coders.stream()
                        .sorted(NaturalOrder.of(messages.locale()))
                        .map(coder -> trait(Trait.CODER, coder))
                        .toList(),
                Trait.CODER);
    }

    private Head trait(Trait trait, String value) {
        return new Head(value, ScopeSaying.value(trait, value, messages), "", "", 0, Pick.of(trait, Set.of(value)));
    }

    /** One head a session in the order of their beginnings, and the last for all that was not noted in one. */
    Axis sessions(Reader reader) {
        Map<UUID, Set<String>> texts = textsOfSessions(reader);
        List<Head> heads = new ArrayList<>();
        reader.all(Session.class).stream()
                .filter(session -> texts.containsKey(session.id()))
                .sorted(Comparator.comparing(Session::begins, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .forEach(session -> heads.add(new Head(
                        session.id().toString(),
                        session.title(),
                        session.begins() == null ? "" : Saying.moment(messages, session.begins()),
                        "",
                        0,
                        Pick.of(Trait.TEXT, texts.getOrDefault(session.id(), Set.of())))));
        return withRest(reader, heads);
    }

    /** One head a month in which sessions were held, and the last for all that was not noted in one. */
    Axis months(Reader reader) {
        Map<UUID, Set<String>> texts = textsOfSessions(reader);
        Map<YearMonth, Set<String>> months = new TreeMap<>();
        for (Session session : reader.all(Session.class)) {
            Instant begins = session.begins();
            if (begins != null && texts.containsKey(session.id())) {
                months.computeIfAbsent(YearMonth.from(begins.atZone(ZoneId.systemDefault())), _ -> new HashSet<>())
                        .addAll(texts.getOrDefault(session.id(), Set.of()));
            }
        }
        List<Head> heads = new ArrayList<>();
        months.forEach((month, own) ->
                heads.add(new Head(month.toString(), month.toString(), "", "", 0, Pick.of(Trait.TEXT, own))));
        return withRest(reader, heads);
    }

    private static Map<UUID, Set<String>> textsOfSessions(Reader reader) {
        Map<UUID, Set<String>> texts = new LinkedHashMap<>();
        for (Text text : reader.saying(Text.class, "session")) {
            texts.computeIfAbsent(java.util.Objects.requireNonNull(text.session()), _ -> new HashSet<>())
                    .add(text.id().toString());
        }
        return texts;
    }

    private Axis withRest(Reader reader, List<Head> heads) {
        Set<String> placed = heads.stream()
                .flatMap(head -> head.pick().traits().getOrDefault(Trait.TEXT, Set.of()).stream())
                .collect(Collectors.toSet());
        Set<String> rest = new HashSet<>(Set.of(""));
        reader.all(Text.class).stream()
                .map(text -> text.id().toString())
                .filter(id -> !placed.contains(id))
                .forEach(rest::add);
        List<Head> all = new ArrayList<>(heads);
        all.add(new Head("", messages.say("across.noSession"), "", "", 0, Pick.of(Trait.TEXT, rest)));
        return Axis.ofTrait(all, Trait.TEXT);
    }

    /** The topic of a key by which cases can be divided. */
    Optional<Topic> topic(@Nullable String key) {
        return key == null ? Optional.empty() : chosen.all().topics().find(key).filter(Values::canDivide);
    }
}
