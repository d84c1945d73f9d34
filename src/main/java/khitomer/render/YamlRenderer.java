package khitomer.render;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.render.data.YamlCells;
import khitomer.render.data.YamlValue;
import khitomer.render.report.Cell;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;

/** Writes the entries as a lore file again. */
final class YamlRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        List<EntryRecord> subjects = EntryRows.of(report);
        for (int i = 0; i < subjects.size(); i++) {
            StringBuilder text = new StringBuilder(i == 0 ? "-" : "\n-");
            new YamlCells().mapping(fields(subjects.get(i))).appendBlock(text, YamlValue.STEP, true);
            out.append(text);
        }
    }

    /** Id and kind come first, also where the lore leaves them to the name and the folder. */
    private static Map<String, Cell> fields(EntryRecord subject) {
        Map<String, Cell> fields = new LinkedHashMap<>();
        fields.put("id", Cell.text(subject.id()));
        fields.put("kind", Cell.text(subject.kind()));
        subject.fields().forEach(fields::putIfAbsent);
        return fields;
    }
}
