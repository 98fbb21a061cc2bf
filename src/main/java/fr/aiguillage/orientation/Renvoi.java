package fr.aiguillage.orientation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.aiguillage.catalogue.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a reason has its authority from: a place in a document, or the address of a page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Renvoi(@Nullable String document, @Nullable String reference, @Nullable String url) {

    static @Nullable Renvoi de(@Nullable Source source) {
        return source == null ? null : new Renvoi(source.document(), source.reference(), source.url());
    }

    /** The same for all the sources of an entry. */
    public static List<Renvoi> de(List<Source> sources) {
        return sources.stream().map(s -> new Renvoi(s.document(), s.reference(), s.url())).toList();
    }

    /** The sources that the metadata of a rule lists: « document référence ; document référence ; https://… ». */
    static List<Renvoi> deRegle(String metadata) {
        List<Renvoi> all = new ArrayList<>();
        for (String part : metadata.split(";")) {
            String[] words = part.trim().split("\\s+", 2);
            if (words[0].startsWith("http")) {
                all.add(new Renvoi(null, null, words[0]));
            } else if (!words[0].isEmpty()) {
                all.add(new Renvoi(words[0], words.length > 1 ? words[1] : null, null));
            }
        }
        return all;
    }
}
