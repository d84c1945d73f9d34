package khitomer.yaml.syntax;

import java.util.List;
import java.util.Set;
import khitomer.model.Diagnostic;
import khitomer.model.Location;

/**
 * The YAML documents of one file and what is wrong with them as YAML.
 *
 * @param cut where documents or items begin of which only the beginning could be read
 * @param idsNotRead the ids that stand in what could not be read
 */
public record ParsedFile(
        List<YamlNode> documents, List<Diagnostic> diagnostics, Set<Location> cut, Set<String> idsNotRead) {

    public ParsedFile {
        documents = List.copyOf(documents);
        diagnostics = List.copyOf(diagnostics);
        cut = Set.copyOf(cut);
        idsNotRead = Set.copyOf(idsNotRead);
    }
}
