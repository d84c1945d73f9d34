package khitomer.export;

import java.io.IOException;

/** One row of a table as an {@code INSERT}, its values in the order of the columns. */
final class SqlRow {

    private final StringBuilder sql;

    private SqlRow(String table) {
        sql = new StringBuilder("INSERT INTO ").append(table).append(" VALUES (");
    }

    static SqlRow into(String table) {
        return new SqlRow(table);
    }

    SqlRow text(String text) {
        return literal(SqlText.quoted(text));
    }

    SqlRow number(long number) {
        return literal(Long.toString(number));
    }

    SqlRow truth(boolean holds) {
        return literal(holds ? "1" : "0");
    }

    SqlRow nothing() {
        return literal("NULL");
    }

    void write(Appendable out) throws IOException {
        out.append(sql).append(");\n");
    }

    private SqlRow literal(String literal) {
        sql.append(sql.charAt(sql.length() - 1) == '(' ? "" : ", ").append(literal);
        return this;
    }
}
