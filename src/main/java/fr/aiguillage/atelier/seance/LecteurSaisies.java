package fr.aiguillage.atelier.seance;

import fr.aiguillage.atelier.seance.Travail.Desaccord;
import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.mots.Termes;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.situation.LecteurReponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is typed about tables, facts, those to whom one speaks and those who agree, at the step at hand. */
public final class LecteurSaisies {

    private static final int SANS_ACCENTS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DIRE = Pattern.compile("(?:faits? )?(?<faits>\\d[\\d\\s,;]*?(?:\\s*et\\s+\\d+)?)"
            + "\\s*(?:à|a|au|aux)\\s+(?<qui>.+?)(?:[\\s,]+(?<accord>(?:avec|sans)(?: .*)?|accord .*))?", SANS_ACCENTS);
    private static final Pattern SANS = Pattern.compile("sans\\b.*", SANS_ACCENTS);
    private static final Pattern AVEC =
            Pattern.compile("^(?:avec )?(?:l['’]\\s?)?(?:accords? )?(?:de |des |du |d['’])?", SANS_ACCENTS);
    private static final Pattern ARTICLE = Pattern.compile("^(?:le |la |les |l['’]|une? )", SANS_ACCENTS);
    private static final Pattern SUJET = Pattern.compile("(?<sujet>.+?)(?:[\\s,]+entre (?<tables>.+))?", SANS_ACCENTS);
    private static final Pattern NUMERO = Pattern.compile("(?<quoi>question |fait )?(?<numero>\\d{1,3})", SANS_ACCENTS);

    private static final Pattern EST = Pattern.compile("^(?:est|parle pour|:|=)\\s*", SANS_ACCENTS);

    private final Catalogue catalogue;
    private final Atelier atelier;
    private final Seance seance;
    private final Etape etape;

    public LecteurSaisies(Catalogue catalogue, Atelier workshop, Seance session) {
        this.catalogue = catalogue;
        this.atelier = workshop;
        this.seance = session;
        this.etape = workshop.etapes().get(session.etape() - 1);
    }

    /** A table, and what is said of it. */
    public record Adresse(Table table, String reste) {
    }

    /**
     * The table whose name comes first.
     *
     * @throws Malentendu when none does, with the nearest
     */
    public Adresse adresse(String typed) {
        List<String> words = List.of(typed.strip().split("\\s+"));
        for (int n = words.size(); n > 0; n--) {
            String name = Proches.simplifie(String.join(" ", words.subList(0, n)));
            Table named = seance.tables().stream().filter(t -> Proches.simplifie(t.nom()).equals(name)).findFirst()
                    .orElse(null);
            if (named != null) {
                return new Adresse(named, String.join(" ", words.subList(n, words.size())));
            }
        }
        throw sansTable(words.get(0));
    }

    private Malentendu sansTable(String word) {
        List<String> names = seance.tables().stream().map(Table::nom).toList();
        String near = Proches.peutEtre(word, names);
        return new Malentendu(word.isEmpty() ? "il manque la table" : "« " + word + " » n'est pas une table de la séance",
                near != null ? near : "Tables : " + String.join(", ", names));
    }

    /**
     * A table that says its profession: « A est police ».
     *
     * @throws Malentendu when it is none, when the table says its own by its name, or when another speaks for it
     */
    public Table metier(Adresse said) {
        return new LecteurTables(catalogue, atelier).nommer(said.table(),
                EST.matcher(said.reste()).replaceFirst("").strip(), seance.tables());
    }

    /** What may be said to be the profession of a table. */
    public Set<String> metiers() {
        return new LecteurTables(catalogue, atelier).metiers();
    }

    /**
     * Facts told to someone: « 1, 2 à maire avec l'accord des parents ».
     *
     * @throws Malentendu when a part is missing or unknown
     */
    public List<Dit> dits(Adresse said) {
        Matcher parts = DIRE.matcher(said.reste());
        if (!parts.matches()) {
            throw new Malentendu("il manque ce qui est dit, ou à qui", "Peut-être « dire " + said.table().nom() + " 1 à "
                    + Ecoutes.dans(catalogue).valeurs().keySet().iterator().next() + " », puis « accord … » ?");
        }
        String to = aQui(parts.group("qui"));
        String agreed = parts.group("accord") == null ? null : accord(parts.group("accord"));
        return faits(parts.group("faits")).stream().map(n -> new Dit(said.table().nom(), n, to, agreed)).toList();
    }

    /** Facts kept: « 1, 2 ». */
    public List<Dit> gardes(Adresse said) {
        return faits(said.reste()).stream().map(n -> new Dit(said.table().nom(), n, null, null)).toList();
    }

    private List<Integer> faits(String typed) {
        List<String> numbers = Arrays.stream(typed.split("[^\\d]+")).filter(n -> !n.isEmpty()).toList();
        if (numbers.isEmpty()) {
            throw new Malentendu("il manque le numéro d'un fait", "Peut-être 1 ?");
        }
        return numbers.stream().map(n -> numero(n, etape.faits().size(), "fait")).distinct().toList();
    }

    private static int numero(String typed, int most, String what) {
        int number = typed.length() > 3 ? 0 : Integer.parseInt(typed);
        if (number < 1 || number > most) {
            throw new Malentendu("il n'y a pas de " + what + " " + typed + " à cette étape",
                    most == 0 ? null : "Peut-être un numéro de 1 à " + most + " ?");
        }
        return number;
    }

    private String aQui(String typed) {
        Attribut heard = Ecoutes.dans(catalogue);
        try {
            return ((Texte) new LecteurReponse(catalogue).lire(heard, ARTICLE.matcher(typed).replaceFirst(""))).valeur();
        } catch (Malentendu e) {
            throw new Malentendu("« " + typed + " » n'est pas quelqu'un à qui parler ici", e.peutEtre() != null
                    ? e.peutEtre() : "Peut-être : " + heard.valeurs().values().stream()
                            .map(Attribut.Choix::libelle).collect(Collectors.joining(", ")) + " ?");
        }
    }

    private @Nullable String accord(String typed) {
        if (SANS.matcher(typed).matches()) {
            return null;
        }
        String key = Termes.cle(AVEC.matcher(typed).replaceFirst(""));
        Mots said = new Mots(catalogue);
        Set<String> words = Ecoutes.accords(catalogue);
        return words.stream().filter(w -> Stream.of(w, said.mot(Ecoutes.ACCORDS, w)).map(Termes::cle).anyMatch(key::equals))
                .findFirst().orElseThrow(() -> new Malentendu("« " + typed + " » ne dit pas de qui l'accord est demandé",
                        "Peut-être : " + String.join(", ", words) + " ; ou « sans accord » ?"));
    }

    /**
     * What the group goes on disagreeing about: an entry, « question 1 » or « fait 2 », and perhaps between whom.
     *
     * @param entry the id of the entry that words designate
     */
    public Desaccord desaccord(String typed, UnaryOperator<String> entry) {
        Matcher parts = SUJET.matcher(typed);
        if (!parts.matches()) {
            throw new Malentendu("il manque le sujet du désaccord", "Peut-être le nom d'un dispositif, ou « question 1 » ?");
        }
        List<String> between = parts.group("tables") == null ? List.of()
                : Stream.of(parts.group("tables").split("\\s*,\\s*|\\s+et\\s+"))
                        .map(name -> adresse(name).table().nom()).toList();
        return sujet(parts.group("sujet"), between, entry);
    }

    private Desaccord sujet(String typed, List<String> between, UnaryOperator<String> entry) {
        Matcher numbered = NUMERO.matcher(typed);
        if (!numbered.matches()) {
            return new Desaccord(entry.apply(typed), null, null, between);
        }
        String what = Objects.requireNonNullElse(numbered.group("quoi"), "question").strip();
        return Proches.simplifie(what).equals("fait")
                ? new Desaccord(null, null, numero(numbered.group("numero"), etape.faits().size(), "fait"), between)
                : new Desaccord(null, numero(numbered.group("numero"), etape.corrige().ouvertes().size(),
                        "question ouverte"), null, between);
    }
}
