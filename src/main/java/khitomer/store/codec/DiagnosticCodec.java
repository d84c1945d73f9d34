package khitomer.store.codec;

import java.util.ArrayList;
import java.util.List;
import khitomer.model.Diagnostic;
import khitomer.model.Evidence;
import khitomer.model.RuleCode;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;

/** Encodes and decodes diagnostics. */
public final class DiagnosticCodec {

    private static final RuleCode[] RULES = RuleCode.values();

    private DiagnosticCodec() {}

    public static void write(Diagnostic diagnostic, ByteWriter out) {
        out.varint(diagnostic.rule().ordinal());
        WorldCodec.write(diagnostic.location(), out);
        out.text(diagnostic.message())
                .text(diagnostic.suggestion())
                .varint(diagnostic.evidence().size());
        for (Evidence fact : diagnostic.evidence()) {
            WorldCodec.write(fact.location(), out);
            out.text(fact.text()).text(fact.implies());
        }
        out.varint(diagnostic.shortfall());
    }

    public static Diagnostic read(ByteReader in) {
        return new Diagnostic(
                RULES[in.index(RULES.length)], WorldCodec.location(in), in.text(), in.text(), facts(in), in.varint());
    }

    private static List<Evidence> facts(ByteReader in) {
        List<Evidence> facts = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            facts.add(new Evidence(WorldCodec.location(in), in.text(), in.text()));
        }
        return facts;
    }
}
