package khitomer.render.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.render.report.Cell;

/** Turns cells into what somebody would write in a lore file. */
public final class YamlCells implements Cell.Visitor<YamlValue> {

    YamlValue of(Cell cell) {
        return cell.match(this);
    }

    /** Fields in the order given, without those that say nothing. */
    public YamlMapping mapping(Map<String, Cell> cells) {
        Map<String, YamlValue> members = new LinkedHashMap<>();
        cells.forEach((key, cell) -> put(members, key, cell));
        return new YamlMapping(members);
    }

    @Override
    public YamlValue nothing() {
        return new YamlSequence(List.of());
    }

    @Override
    public YamlValue text(Cell.Text text) {
        return YamlScalar.text(text.text());
    }

    @Override
    public YamlValue number(Cell.Number number) {
        return YamlScalar.asWritten(number.digits());
    }

    @Override
    public YamlValue truth(Cell.Bool truth) {
        return YamlScalar.asWritten(truth.word());
    }

    @Override
    public YamlValue date(Cell.Date date) {
        return YamlScalar.asWritten(date.text());
    }

    @Override
    public YamlValue reference(Cell.Reference reference) {
        return YamlScalar.text(reference.written());
    }

    /** One value is written bare. */
    @Override
    public YamlValue many(Cell.Many many) {
        return many.cells().size() == 1 ? of(many.cells().get(0)) : sequence(many.cells());
    }

    @Override
    public YamlValue parts(Cell.Fields parts) {
        return mapping(parts.cells());
    }

    @Override
    public YamlValue said(Cell.Qualified said) {
        if (!said.readings().isEmpty()) {
            List<Cell> all = new ArrayList<>();
            all.add(said.alone());
            all.addAll(said.readings());
            return sequence(all);
        }
        if (said.said().isEmpty()) {
            return of(said.value());
        }
        Map<String, YamlValue> members = new LinkedHashMap<>();
        if (said.value() instanceof Cell.Fields bounds) {
            bounds.cells().forEach((key, cell) -> put(members, key, cell));
        } else {
            put(members, said.key(), said.value());
        }
        said.said().forEach((key, cell) -> put(members, key, cell));
        return new YamlMapping(members);
    }

    private YamlValue sequence(List<Cell> cells) {
        return new YamlSequence(
                cells.stream().map(this::of).filter(node -> !node.isEmpty()).toList());
    }

    private void put(Map<String, YamlValue> members, String key, Cell cell) {
        YamlValue node = of(cell);
        if (!node.isEmpty()) {
            members.put(key, node);
        }
    }
}
