package khitomer.terminal.prompt;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.spi.SystemStream;

/**
 * The terminal of the process, set with {@code stty}, which needs neither native code nor anything that Java warns of.
 *
 * <p>The settings are read only before they are changed, since each call of {@code stty} takes some milliseconds.
 */
final class SystemTerminal extends ExecPty {

    private Attributes known;

    SystemTerminal() {
        super(null, SystemStream.Output, "terminal");
    }

    @Override
    public Attributes getAttr() throws IOException {
        if (known == null) {
            known = super.getAttr();
        }
        return new Attributes(known);
    }

    @Override
    protected void doSetAttr(Attributes attributes) throws IOException {
        // Another program may have changed the settings: a pager, or the shell from which this was suspended.
        known = null;
        super.doSetAttr(attributes);
        known = new Attributes(attributes);
    }
}
