package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Mesure.Pilotage;
import fr.aiguillage.catalogue.Mesure.Role;
import fr.aiguillage.catalogue.Validation;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.recherche.Liens;
import fr.aiguillage.recherche.Reperes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measure: what it says, who takes part, what serves it. */
public final class PageMesure {

    private final Catalogue catalogue;
    private final Mots mots;
    private final Mesure mesure;
    private final LocalDate jour;

    private PageMesure(Mesure mesure, Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.mots = new Mots(catalogue);
        this.mesure = mesure;
        this.jour = day;
    }

    /** As it stands on that day. */
    public static Page de(Mesure mesure, Catalogue catalogue, LocalDate day) {
        return new PageMesure(mesure, catalogue, day).page();
    }

    private Page page() {
        Page page = new Page(mesure.titre());
        page.titre(1, titre(catalogue, mesure, "Mesure " + Reperes.numero(mesure)) + ". " + mesure.titre());
        if (mesure.titreLong() != null && !mesure.titreLong().equals(mesure.titre())) {
            page.paragraphe("Titre long : " + mesure.titreLong() + ".");
        }
        page.paragraphe(texte(catalogue, mesure));
        page.section("Publics", puces(mesure.publics().stream()));
        page.section("Actions", mesure.actions().stream().map(this::action).toList());
        page.section("Pilotes et partenaires", puces(mesure.pilotages().stream().map(this::ligne)));
        page.section("Constats", puces(mesure.constats().stream()));
        page.section("Notes", puces(mesure.notes().stream()));
        page.section("Ce qui la sert", entrees(new Liens(catalogue).servant(mesure), mesure,
                new Devenir(catalogue, jour)));
        page.section("Actions de plans locaux qui y répondent", puces(new Liens(catalogue).repondant(mesure).stream()
                .map(this::repond)));
        return source(page, catalogue, mesure, "mesure " + Reperes.numero(mesure), jour);
    }

    /** An action that someone read as answering to it, and who read it. */
    private String repond(Liens.Repond one) {
        Document document = catalogue.document(one.action().mesure().document());
        String text = document == null ? one.action().mesure().document() : document.abrege();
        return text + ", " + one.action().action().numero() + " " + one.action().action().libelle()
                + (one.force() == Validation.Force.PRINCIPAL ? " : d'abord" : " : aussi") + " (" + one.validation().role()
                + ", " + Jours.dit(one.validation().le()) + ")";
    }

    /** What it is called: a number alone is that of the reference text. */
    static String titre(Catalogue catalogue, Mesure measure, String number) {
        Document document = catalogue.document(measure.document());
        return document == null || document.faitFoi() ? number
                : document.abrege() + ", " + number.toLowerCase(Locale.ROOT);
    }

    /** Where it stands. */
    static String texte(Catalogue catalogue, Mesure measure) {
        Document document = catalogue.document(measure.document());
        return (document == null ? "" : "Texte : " + document.abrege() + ". ") + "Axe : " + measure.axe();
    }

    private Bloc.Puce action(Mesure.Action action) {
        return new Bloc.Puce(action.numero() + " " + action.libelle() + echelon(action, mots), details(action));
    }

    /** What a text says of an action besides its words. */
    static List<String> details(Mesure.Action action) {
        List<String> all = new ArrayList<>();
        if (action.etat() != null) {
            all.add((action.etat() == Mesure.Etat.REALISATION ? "Réalisé" : "À faire") + ", d'après le texte.");
        }
        if (action.calendrier() != null) {
            all.add("Calendrier : " + action.calendrier());
        }
        if (!action.indicateurs().isEmpty()) {
            all.add("Indicateurs : " + String.join(" ; ", action.indicateurs()));
        }
        all.addAll(action.notes());
        return all;
    }

    private String ligne(Pilotage line) {
        boolean all = line.actions().size() == mesure.actions().size();
        String covered = all ? "Toutes les actions" : actions(line.actions());
        return covered + ", " + role(line.role()) + " : " + String.join(", ", line.acteurs());
    }

    /** Where an actor stands in a measure. */
    static Bloc.Puce place(Liens.Place place, Reperes marks) {
        Mesure measure = place.mesure();
        String covered = place.actions().isEmpty() || place.actions().size() == measure.actions().size() ? ""
                : " (" + actions(place.actions()).toLowerCase(Locale.ROOT) + ")";
        String as = place.role() == null ? "la sert, d'après sa fiche"
                : role(place.role()) + (place.sous() == null ? "" : ", sous le nom « " + place.sous() + " »");
        return new Bloc.Puce("Mesure " + marks.nom(measure) + ". " + measure.titre() + covered, List.of(as));
    }

    private static String actions(List<String> numbers) {
        return (numbers.size() == 1 ? "Action " : "Actions ") + String.join(", ", numbers);
    }

    /** What a line says of those that it names. */
    static String role(Role role) {
        return switch (role) {
            case PILOTE -> "pilote";
            case PILOTE_OU_PARTENAIRE -> "pilote ou partenaire, le texte ne distingue pas";
            case PARTENAIRE -> "partenaire";
        };
    }

    static String echelon(Mesure.Action action, Mots mots) {
        return action.echelon() == null ? "" : " (échelon : " + mots.mot("echelle", action.echelon()) + ")";
    }

    /** Those in force that day first. */
    static List<Bloc.Puce> entrees(List<Fiche> entries, Mesure measure, Devenir fates) {
        return puces(entries.stream().sorted(Comparator.comparing(f -> fates.de(f) != null))
                .map(f -> f.nom() + " (" + f.id() + ")" + suite(f, measure, fates.de(f))));
    }

    private static String suite(Fiche fiche, Mesure measure, @Nullable String fate) {
        List<String> own = actions(fiche, measure);
        return (own.isEmpty() ? "" : " : " + String.join(", ", own)) + (fate == null ? "" : " ; " + fate);
    }

    /** The numbers of the actions of a measure that an entry serves. */
    static List<String> actions(Fiche fiche, Mesure measure) {
        return Reperes.actions(measure).filter(a -> fiche.actions().contains(a.id())).map(a -> a.action().numero())
                .toList();
    }

    /** What to quote, and what to know of a text whose period is over. */
    static Page source(Page page, Catalogue catalogue, Mesure measure, String place, LocalDate day) {
        Document document = catalogue.document(measure.document());
        page.separation();
        if (document == null) {
            return page;
        }
        page.paragraphe("Source : " + document.abrege() + ", " + place + ".");
        return document.apres() == null || !document.clos(day) ? page : page.paragraphe(document.apres());
    }

    static List<Bloc.Puce> puces(Stream<String> texts) {
        return texts.map(t -> new Bloc.Puce(t, List.of())).toList();
    }
}
