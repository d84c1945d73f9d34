package khitomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Hands exports to the programs that they are for, where these are installed. */
class ExportIT {

    @Test
    void sqlite_loads_the_tables_and_finds_nothing_amiss() throws IOException, InterruptedException {
        needs("sqlite3");

        Shell shell = Shell.run("""
                { khitomer export sql; echo "
                PRAGMA integrity_check; PRAGMA foreign_key_check;
                SELECT count(*) FROM entries;
                SELECT s.value FROM statements s JOIN links l USING (entry, field, idx)
                  WHERE l.entry = 'khitomer' AND l.target = 'khitomer-system' AND NOT l.prose;
                SELECT earliest, latest, latest_second - earliest_second + 1 FROM dates
                  WHERE entry = 'khitomer-massacre' AND field = 'date' AND idx = 0;
                "; } | sqlite3 -bail :memory:; khitomer list -o ids | wc -l""");

        String entries = shell.out()
                .lines()
                .reduce((first, second) -> second)
                .orElseThrow()
                .strip();
        assertThat(shell).isEqualTo(new Shell(0, """
                ok
                %s
                khitomer-system
                2346-01-01|2346-12-31|31536000
                %s
                """.formatted(entries, entries), ""));
    }

    @Test
    void graphviz_draws_every_entry_and_link() throws IOException, InterruptedException {
        needs("dot");

        Shell shell = Shell.run("""
                khitomer export dot khitomer massacre --depth 2 > graph.dot
                dot -Tsvg graph.dot > graph.svg
                grep -c 'fillcolor' graph.dot; grep -c '<g id="node' graph.svg
                grep -c ' -> ' graph.dot; grep -c '<g id="edge' graph.svg
                rm graph.dot graph.svg""");

        assertThat(shell.err()).isEmpty();
        String[] counts = shell.out().split("\n");
        assertThat(Integer.parseInt(counts[0])).isGreaterThan(20).isEqualTo(Integer.parseInt(counts[1]));
        assertThat(Integer.parseInt(counts[2])).isGreaterThan(20).isEqualTo(Integer.parseInt(counts[3]));
    }

    @Test
    void graphviz_lays_out_the_whole_lore() throws IOException, InterruptedException {
        needs("dot");

        Shell shell = Shell.run("khitomer export dot | dot -Tplain | grep -c '^node'; khitomer list -o ids | wc -l");

        String[] counts = shell.out().replace(" ", "").split("\n");
        assertThat(counts[0]).isEqualTo(counts[1]);
    }

    @Test
    void jq_reads_json_and_every_line_of_jsonl() throws IOException, InterruptedException {
        needs("jq");

        Shell shell = Shell.run("khitomer export json | jq '.entries | length'; khitomer export jsonl | jq -s length; "
                + "khitomer list -o ids | wc -l");

        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().replace(" ", "").lines().distinct()).hasSize(1);
    }

    private static void needs(String program) throws IOException, InterruptedException {
        assumeTrue(Shell.run("command -v " + program).code() == 0, program + " is not installed");
    }
}
