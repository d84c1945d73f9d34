package khitomer.store;

import khitomer.model.Entry;
import khitomer.model.FileOfLore;
import khitomer.model.Shape;
import khitomer.model.Statement;

/** Hashes what may matter to the chronology: all but words, and where things stand. */
final class Facts {

    private Facts() {
    }

    static long of(FileOfLore file) {
        Bytes facts = new Bytes();
        for (Entry entry : file.entries()) {
            facts.text(entry.id()).text(entry.kind().name());
            for (Statement statement : entry.statements()) {
                Shape shape = statement.field().shape();
                boolean words = shape == Shape.TEXT || shape == Shape.PROSE || shape == Shape.IMAGE;
                if (!words || !statement.qualifiers().isEmpty()) {
                    write(statement, facts);
                }
            }
        }
        return Hash.of(facts.array());
    }

    private static void write(Statement statement, Bytes facts) {
        facts.text(statement.field().name()).number(statement.index()).text(statement.value().written());
        statement.qualifiers().forEach((qualifier, value) -> facts.number(qualifier.ordinal() + 1).text(value.written()));
        facts.number(0);
    }
}
