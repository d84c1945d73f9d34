package khitomer.render.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.render.report.Cell;
import khitomer.render.report.CellCases;

/** Turns cells into what somebody would write in a lore file. */
public final class YamlNodes implements CellCases<YamlNode> {

    YamlNode of(Cell cell) {
        return cell.match(this);
    }

    /** Fields in the order given, without those that say nothing. */
    public YamlNode.Mapping mapping(Map<String, Cell> cells) {
        Map<String, YamlNode> members = new LinkedHashMap<>();
        cells.forEach((key, cell) -> put(members, key, cell));
        return new YamlNode.Mapping(members);
    }

    @Override
    public YamlNode nothing() {
        return new YamlNode.Sequence(List.of());
    }

    @Override
    public YamlNode text(Cell.Text text) {
        return YamlScalar.text(text.text());
    }

    @Override
    public YamlNode number(Cell.Number number) {
        return YamlScalar.asWritten(number.digits());
    }

    @Override
    public YamlNode truth(Cell.Truth truth) {
        return YamlScalar.asWritten(truth.word());
    }

    @Override
    public YamlNode date(Cell.Date date) {
        return YamlScalar.asWritten(date.text());
    }

    @Override
    public YamlNode reference(Cell.Reference reference) {
        return YamlScalar.text(reference.written());
    }

    /** One value is written bare. */
    @Override
    public YamlNode many(Cell.Many many) {
        return many.cells().size() == 1 ? of(many.cells().get(0)) : sequence(many.cells());
    }

    @Override
    public YamlNode parts(Cell.Parts parts) {
        return mapping(parts.cells());
    }

    @Override
    public YamlNode said(Cell.Said said) {
        if (!said.readings().isEmpty()) {
            List<Cell> all = new ArrayList<>();
            all.add(said.alone());
            all.addAll(said.readings());
            return sequence(all);
        }
        if (said.said().isEmpty()) {
            return of(said.value());
        }
        Map<String, YamlNode> members = new LinkedHashMap<>();
        if (said.value() instanceof Cell.Parts bounds) {
            bounds.cells().forEach((key, cell) -> put(members, key, cell));
        } else {
            put(members, said.key(), said.value());
        }
        said.said().forEach((key, cell) -> put(members, key, cell));
        return new YamlNode.Mapping(members);
    }

    private YamlNode sequence(List<Cell> cells) {
        return new YamlNode.Sequence(
                cells.stream().map(this::of).filter(node -> !node.isEmpty()).toList());
    }

    private void put(Map<String, YamlNode> members, String key, Cell cell) {
        YamlNode node = of(cell);
        if (!node.isEmpty()) {
            members.put(key, node);
        }
    }
}
