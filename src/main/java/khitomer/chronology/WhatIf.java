package khitomer.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.date.InvalidDateException;
import khitomer.date.reckoning.Reckoning;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.InMemoryRepository;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.Statement;
import khitomer.model.Times;
import khitomer.model.Value;

/** Tries what would follow if a statement were another, without touching a file. */
public final class WhatIf {

    private final Repository repository;
    private final Chronology chronology;

    public WhatIf(Repository repository, Chronology chronology) {
        this.repository = repository;
        this.chronology = chronology;
    }

    /** The lore with one field of an entry saying something else. */
    public static Repository with(Repository repository, Entry entry, Field field, Value value) {
        List<Statement> statements = new ArrayList<>(entry.statements().stream()
                .filter(statement -> !statement.field().name().equals(field.name()))
                .toList());
        statements.add(new Statement(field, 0, value, Map.of(), entry.sources()));
        Entry changed =
                new Entry(entry.id(), entry.kind(), entry.name(), entry.sources(), statements, entry.location());
        return InMemoryRepository.of(repository.entries().stream()
                .map(each -> each.equals(entry) ? changed : each)
                .toList());
    }

    /** The entries, but for one, whose times would be known more narrowly than they are. */
    public List<Entry> narrowed(Repository changed, Entry but) {
        Chronology then = Chronology.of(changed);
        return repository.entries().stream()
                .filter(entry -> !entry.id().equals(but.id()))
                .filter(entry -> changed.find(entry.id())
                        .filter(found -> isNarrower(then.times(found), chronology.times(entry)))
                        .isPresent())
                .toList();
    }

    /** How many others a date in the middle of what is possible would narrow. */
    public int narrowedByADate(Entry entry, Bounds when) {
        return entry.kind()
                .wholeDate()
                .or(() -> entry.kind().field(Role.BIRTH))
                .filter(field -> when.hasEarliest() || when.hasLatest())
                .flatMap(field -> Axis.date(middle(when))
                        .map(day -> narrowed(with(repository, entry, field, date(day, entry)), entry)
                                .size()))
                .orElse(0);
    }

    private static long middle(Bounds when) {
        return !when.hasEarliest()
                ? when.latest()
                : !when.hasLatest() ? when.earliest() : when.earliest() + (when.latest() - when.earliest()) / 2;
    }

    private static Value date(String text, Entry entry) {
        try {
            return new Value.Date(Reckoning.COMMON.parse(text), entry.location());
        } catch (InvalidDateException impossible) {
            throw new IllegalStateException(text, impossible);
        }
    }

    private static boolean isNarrower(Times then, Times now) {
        return then.isKnown()
                && now.isKnown()
                && (then.start().earliest() > now.start().earliest()
                        || then.start().latest() < now.start().latest()
                        || then.end().earliest() > now.end().earliest()
                        || then.end().latest() < now.end().latest());
    }
}
