package fr.aiguillage.atelier.seance;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.identite.Identites;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.mots.Termes;
import fr.aiguillage.orientation.Echange;
import fr.aiguillage.recherche.Noms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of tables: a profession or a service, said as people say it, or a letter. Where a word may mean several
 * professions, one of the case is meant first.
 */
public final class LecteurTables {

    private static final int AU_PLUS = 12;
    private static final Pattern LETTRE = Pattern.compile("(?:table )?([a-z]|[1-9]\\d?)");

    private final Catalogue catalogue;
    private final Atelier atelier;

    public LecteurTables(Catalogue catalogue, Atelier workshop) {
        this.catalogue = catalogue;
        this.atelier = workshop;
    }

    /** One table for each profession of the case. */
    public List<Table> duCas() {
        return atelier.metiers().stream().map(job -> new Table(job.replace('_', ' '), job)).toList();
    }

    /**
     * The tables of these names, in order.
     *
     * @throws Malentendu when one is no profession nor letter, or when two would be one
     */
    public List<Table> lire(List<String> names) {
        List<Table> tables = new ArrayList<>();
        for (String name : names.stream().map(String::strip).filter(n -> !n.isEmpty()).toList()) {
            Table next = table(name);
            tables.forEach(other -> distinguer(other, next));
            tables.add(next);
        }
        if (tables.isEmpty() || tables.size() > AU_PLUS) {
            throw new Malentendu("une séance réunit de 1 à " + AU_PLUS + " tables",
                    "Peut-être --tables A,B,C ?");
        }
        return tables;
    }

    /** That table, once it has said its profession, among the others. */
    Table nommer(Table table, String typed, List<Table> all) {
        if (metier(table.nom()) != null) {
            throw new Malentendu("« " + table.nom() + " » dit déjà son métier", "Peut-être une lettre : « table A est "
                    + (typed.isEmpty() ? table.nom() : typed) + " » ?");
        }
        String job = metier(typed);
        if (typed.isEmpty() || job == null) {
            throw new Malentendu(typed.isEmpty() ? "il manque le métier" : "« " + typed + " » n'est pas un métier",
                    Objects.requireNonNullElse(Proches.peutEtre(typed, tousLesNoms()), "Peut-être : " + duCasEnMots() + " ?"));
        }
        Table now = new Table(table.nom(), job);
        all.stream().filter(other -> !other.nom().equals(table.nom())).forEach(other -> distinguer(other, now));
        return now;
    }

    /** Every profession that a table may speak for. */
    Set<String> metiers() {
        return noms().keySet();
    }

    private List<String> tousLesNoms() {
        return noms().values().stream().flatMap(List::stream).toList();
    }

    private String duCasEnMots() {
        return duCas().stream().map(Table::nom).collect(Collectors.joining(", "));
    }

    private static void distinguer(Table one, Table other) {
        String hint = "Peut-être une lettre pour l'une des deux : A, B… ?";
        if (Proches.simplifie(one.nom()).equals(Proches.simplifie(other.nom()))) {
            throw new Malentendu("deux tables s'appellent « " + one.nom() + " »", hint);
        }
        if (one.metier() != null && one.metier().equals(other.metier())) {
            throw new Malentendu("« " + one.nom() + " » et « " + other.nom() + " » parlent pour le même métier", hint);
        }
    }

    private Table table(String name) {
        if (LETTRE.matcher(Proches.simplifie(name)).matches()) {
            String flat = Proches.simplifie(name);
            return new Table(flat.substring(flat.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT), null);
        }
        String job = metier(name);
        if (job == null && !ecoutee(name)) {
            throw inconnue(name);
        }
        return new Table(name, job);
    }

    private @Nullable String metier(String name) {
        String flat = Proches.simplifie(name);
        List<String> words = Termes.de(name);
        Map<String, List<String>> all = noms();
        for (Predicate<String> such : List.<Predicate<String>>of(n -> Proches.simplifie(n).equals(flat),
                n -> Proches.presque(n, flat), n -> !words.isEmpty() && Noms.commence(Termes.de(n), words))) {
            List<String> meant = all.keySet().stream().filter(job -> all.get(job).stream().anyMatch(such)).toList();
            if (!meant.isEmpty()) {
                return meant.stream().filter(atelier.metiers()::contains).findFirst().orElse(meant.get(0));
            }
        }
        return null;
    }

    /** Whether someone to whom one speaks goes by that name: a service, which says no profession. */
    private boolean ecoutee(String name) {
        Echange asked = Echange.de(catalogue);
        Attribut heard = asked == null ? null : catalogue.attribut(asked.regles().aQui());
        return heard != null && heard.valeurs().values().stream().flatMap(choice -> Stream.concat(
                Stream.of(choice.libelle()), choice.autresNoms().stream())).anyMatch(n -> Termes.cle(n).equals(Termes.cle(name)));
    }

    /** The ways of saying each profession. */
    private Map<String, List<String>> noms() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        catalogue.identites().stream().map(Identite::demandeur).filter(Objects::nonNull).map(catalogue::attribut)
                .filter(Objects::nonNull).map(Attribut::valeurs).forEach(jobs -> jobs.forEach((id, job) ->
                        names.put(id, Stream.of(Stream.of(id, job.libelle()), job.autresNoms().stream(),
                                job.fiches().stream()).flatMap(n -> n).toList())));
        return names;
    }

    /** The name of somebody is not said again. */
    private Malentendu inconnue(String name) {
        if (!new Identites(catalogue).dans(name, LocalDate.EPOCH).etendues().isEmpty()) {
            return new Malentendu("une table ne porte jamais le nom de quelqu'un",
                    "Peut-être un métier, ou une lettre : A, B, C… ?");
        }
        String near = Proches.peutEtre(name, tousLesNoms());
        return new Malentendu("« " + name + " » n'est ni un métier ni une lettre", near != null ? near
                : "Peut-être l'un des métiers du cas : " + duCasEnMots() + " ; ou une lettre : A, B… ?");
    }
}
