package khitomer.render;

import java.util.Optional;
import khitomer.render.report.Addresses;
import khitomer.render.report.Presentation;

/** Addresses of everything but {@code none}. */
public final class Linked implements Addresses {

    public static Presentation onScreen(int width) {
        return new Presentation(width, width, false, true, false, Optional.of(new Linked()));
    }

    @Override
    public String ofEntry(String id) {
        return id.equals("none") ? "" : "https://lore/" + id;
    }

    @Override
    public String ofSource(String citation) {
        return citation.equals("none") ? "" : "https://source/" + citation;
    }
}
