package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.base.SafeText;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Test
    void a_row_that_stands_for_an_entry_also_says_which_and_where() {
        assertThat(Reports.write(OutputFormat.JSON, Reports.list())).isEqualTo("""
                [
                  {
                    "id": "khitomer",
                    "name": "Khitomer",
                    "tag": "",
                    "summary": "A world near the border, shared by nobody for long.",
                    "kind": "place",
                    "file": "places.yaml",
                    "line": 3
                  },
                  {
                    "id": "qonos",
                    "name": "Qo'noS",
                    "tag": "",
                    "summary": "The Klingon home world, \\"where, = and | stand\\".",
                    "kind": "place",
                    "file": "places.yaml",
                    "line": 3
                  }
                ]
                """);
    }

    @Test
    void a_whole_entry_has_objects_for_all_but_the_plainest_fields() {
        assertThat(Reports.write(OutputFormat.JSON, Reports.whole())).isEqualTo("""
                [
                  {
                    "id": "khitomer-massacre",
                    "kind": "event",
                    "name": "Khitomer Massacre",
                    "aliases": [
                      {
                        "text": "Khitomer invasion"
                      }
                    ],
                    "summary": "Romulan forces wipe out the colony: all of it.",
                    "summary-said": {
                      "source": [
                        "seed"
                      ]
                    },
                    "date": {
                      "date": "2346",
                      "earliest": "2346-01-01",
                      "latest": "2346-12-31",
                      "source": [
                        "seed"
                      ],
                      "readings": [
                        {
                          "date": "../2344",
                          "earliest": null,
                          "latest": "2344-12-31",
                          "source": [
                            "startrek.com:khitomer"
                          ]
                        }
                      ]
                    },
                    "participants": [
                      {
                        "id": "romulan-star-empire",
                        "name": "Romulan Star Empire"
                      },
                      {
                        "id": "jarod-2346",
                        "name": "Ja'rod",
                        "role": "betrayer",
                        "from": {
                          "date": "2345",
                          "earliest": "2345-01-01",
                          "latest": "2345-12-31"
                        },
                        "until": {
                          "date": "2346",
                          "earliest": "2346-01-01",
                          "latest": "2346-12-31"
                        },
                        "source": [
                          "seed"
                        ]
                      }
                    ],
                    "losses": {
                      "number": 4000,
                      "disputed": "yes"
                    },
                    "text": "The first line.\\n\\nThe second.\\n",
                    "file": "events.yaml",
                    "line": 12
                  },
                  {
                    "id": "worf",
                    "kind": "character",
                    "name": "Worf",
                    "file": "worf.yaml",
                    "line": 1
                  }
                ]
                """);
    }

    @Test
    void each_kind_of_cell_has_its_own_shape() {
        Report report = Columns.<String>of()
                .number("number", text -> 3)
                .with("none", Style.PLAIN, text -> Cell.NONE)
                .with("few", Style.PLAIN, text -> Cell.many(List.of()))
                .with("valid", Style.PLAIN, text -> new Cell.Bool(false))
                .with("odd", Style.PLAIN, text -> new Cell.Number("0044"))
                .with(
                        "start",
                        Style.PLAIN,
                        text -> new Cell.Fields(Reports.map("earliest", Cell.NONE, "stated", Cell.text("2346"))))
                .things(List.of("x"));

        assertThat(Reports.write(OutputFormat.JSONL, report)).isEqualTo("""
                {"number":3,"none":null,"few":[],"valid":false,"odd":"0044","start":{"earliest":null,"stated":"2346"}}
                """);
    }

    @Test
    void lines_are_objects_of_their_own() {
        assertThat(Reports.write(OutputFormat.JSONL, Reports.list())).isEqualTo("""
                {"id":"khitomer","name":"Khitomer","tag":"","summary":"A world near the border, shared by nobody for long.",\
                "kind":"place","file":"places.yaml","line":3}
                {"id":"qonos","name":"Qo'noS","tag":"","summary":"The Klingon home world, \\"where, = and | stand\\".",\
                "kind":"place","file":"places.yaml","line":3}
                """);
    }

    @Test
    void of_no_rows_there_is_an_empty_array_and_no_line() {
        Report none = Columns.<String>of().text("id", id -> id).things(List.of());

        assertThat(Reports.write(OutputFormat.JSON, none)).isEqualTo("[]\n");
        assertThat(Reports.write(OutputFormat.JSONL, none)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void any_text_is_read_back_by_a_strict_parser(long seed) {
        List<String> texts = Texts.texts(seed);
        Report report = Reports.texts(texts.toArray(String[]::new));

        String pretty = Reports.write(OutputFormat.JSON, report);
        List<JsonNode> lines = Reports.write(OutputFormat.JSONL, report)
                .lines()
                .map(STRICT::readTree)
                .toList();

        assertThat(STRICT.readTree(pretty).valueStream().toList()).isEqualTo(lines);
        assertThat(lines).extracting(line -> line.get("text").stringValue()).isEqualTo(texts);
        assertThat(pretty.codePoints().filter(SafeText::isHidden)).containsOnly((int) '\n');
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void a_number_is_bare_exactly_where_json_allows_it(long seed) {
        for (String text : Texts.texts(seed)) {
            Report report = Columns.<String>of()
                    .with("n", Style.PLAIN, Cell.Number::new)
                    .things(List.of(text));

            JsonNode read =
                    STRICT.readTree(Reports.write(OutputFormat.JSONL, report)).get("n");

            assertThat(read.isNumber()).as(text).isEqualTo(isNumber(text));
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    }
}
