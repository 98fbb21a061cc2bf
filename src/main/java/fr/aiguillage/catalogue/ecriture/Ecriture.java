package fr.aiguillage.catalogue.ecriture;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** How a tree is written as one of our files: block style, quotes only where they are needed, no line split. */
public final class Ecriture {

    private static final YAMLMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().stringQuotingChecker(new Guillemets()).build())
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private Ecriture() {
    }

    public static String yaml(JsonNode tree) {
        return YAML.writeValueAsString(tree);
    }

    /** Quotes whatever begins like a number: a code with a leading zero must come back as it went. */
    private static final class Guillemets extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;
        private static final Pattern COMME_UN_NOMBRE = Pattern.compile("[-+.~=\\d].*", Pattern.DOTALL);

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || COMME_UN_NOMBRE.matcher(value).matches();
        }
    }
}
