package se.radslag.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.radslag.access.domain.Arrival;
import se.radslag.access.domain.Email;
import se.radslag.access.domain.Token;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.StructureId;
import se.radslag.people.HoldingLookup;
import se.radslag.people.MandateLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;

/** Makes up what an act takes: made-up contents about Sala in Västmanland, as little as the types ask for. */
final class Samples {

    private static final StructureId VASTMANLAND = new StructureId("vastmanland");
    private static final String SALA = "sala";
    private static final Map<Class<?>, Object> KNOWN = Map.ofEntries(
            Map.entry(StructureId.class, VASTMANLAND),
            Map.entry(PartyKey.class, new PartyKey("municipality/1981")),
            Map.entry(Email.class, new Email("prov@exempel.se")),
            Map.entry(Token.class, new Token("prov")),
            Map.entry(Arrival.class, Arrival.UNKNOWN),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 20)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(byte[].class, new byte[] {1}),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, false));

    private static final Map<String, String> TEXTS = Map.of(
            "party",
            SALA,
            "decider",
            SALA,
            "paper",
            "avtal",
            "body",
            "srb",
            "seat",
            "opp",
            "post",
            "chair",
            "pot",
            "samverkan",
            "by",
            "region");

    private final ApplicationContext context;

    Samples(ApplicationContext context) {
        this.context = context;
    }

    Object of(String act, Class<?> command) {
        return make(act, command);
    }

    private Object make(String act, Class<?> type) {
        var parts = type.getRecordComponents();
        var values = Arrays.stream(parts).map(part -> value(act, part)).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(act + ": " + type, impossible);
        }
    }

    private @Nullable Object value(String act, RecordComponent part) {
        var type = part.getType();
        if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        } else if (type == UUID.class) {
            return id(act);
        } else if (type == PersonId.class) {
            return chairOfSala().row().person();
        } else if (type == String.class) {
            return TEXTS.getOrDefault(part.getName(), "prov");
        } else if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return make(act, type.isSealed() ? type.getPermittedSubclasses()[0] : type);
    }

    private Versioned<Holding> chairOfSala() {
        return context.getBean(HoldingLookup.class)
                .of(new OfficeKey(new PartyKey("municipality/1981"), "ks", "chair", 1))
                .getFirst();
    }

    /** A row of Sala's, where an act is about one. */
    private UUID id(String act) {
        return switch (act) {
            case "people.end-holding", "people.correct-holding", "people.grant-leave", "people.end-leave" ->
                chairOfSala().id();
            case "people.withdraw-seat" ->
                context
                        .getBean(MandateLookup.class)
                        .all(context.getBean(CharterLookup.class)
                                .current(VASTMANLAND)
                                .orElseThrow()
                                .origin()
                                .structure())
                        .all()
                        .stream()
                        .filter(mandate -> mandate.party().equals(SALA))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value();
            default -> new UUID(0, 1);
        };
    }
}
