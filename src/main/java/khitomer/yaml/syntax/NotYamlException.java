package khitomer.yaml.syntax;

import khitomer.model.Location;

/** Says why a text stops being YAML: at which place, and where the thing begins that is wrong there. */
final class NotYamlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Location fault;
    private final transient Location context;

    NotYamlException(String problem, Location fault, Location context) {
        super(problem, null, false, false);
        this.fault = fault;
        this.context = context;
    }

    Location fault() {
        return fault;
    }

    Location context() {
        return context;
    }
}
