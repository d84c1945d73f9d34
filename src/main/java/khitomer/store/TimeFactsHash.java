package khitomer.store;

import java.util.List;
import java.util.Map;
import khitomer.model.Entry;
import khitomer.model.LoreFile;
import khitomer.model.Qualifier;
import khitomer.model.Shape;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.store.codec.KindNumbers;
import khitomer.store.page.ByteWriter;

/** Hashes everything that can matter to the chronology: all but words and locations. */
final class TimeFactsHash {

    private final KindNumbers kinds;
    private final ByteWriter facts = new ByteWriter();

    private TimeFactsHash(KindNumbers kinds) {
        this.kinds = kinds;
    }

    static ContentKey.Digest of(LoreFile file, KindNumbers kinds, ContentKey key) {
        TimeFactsHash all = new TimeFactsHash(kinds);
        for (Entry entry : file.entries()) {
            all.add(entry);
        }
        return key.digest(all.facts.array());
    }

    private void add(Entry entry) {
        add(entry.id());
        add(kinds.number(entry.kind()));
        Map<String, Integer> fields = kinds.fields(entry.kind());
        List<Statement> statements = entry.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Shape shape = statement.field().shape();
            boolean words = shape == Shape.TEXT || shape == Shape.PROSE || shape == Shape.IMAGE;
            if (!words || !statement.qualifiers().isEmpty()) {
                add(fields.get(statement.field().name()));
                add(statement);
            }
        }
    }

    private void add(Statement statement) {
        add(statement.index());
        add(statement.value().written());
        // Most have none, and need no closure.
        if (!statement.qualifiers().isEmpty()) {
            statement.qualifiers().forEach((Qualifier qualifier, Value value) -> {
                add(qualifier.ordinal() + 1);
                add(value.written());
            });
        }
        add(0);
    }

    private void add(String text) {
        facts.text(text);
    }

    private void add(int number) {
        facts.varint(number);
    }
}
