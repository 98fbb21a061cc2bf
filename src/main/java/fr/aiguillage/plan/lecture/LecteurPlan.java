package fr.aiguillage.plan.lecture;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Masque;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanIllisible;
import fr.aiguillage.plan.PlanLu;
import fr.aiguillage.plan.decoupe.Bloc;
import fr.aiguillage.plan.decoupe.Decoupeur;
import fr.aiguillage.plan.decoupe.Entete;
import fr.aiguillage.plan.decoupe.LignesAlignees;
import fr.aiguillage.plan.decoupe.Releve;
import fr.aiguillage.plan.pdf.LecteurPdf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads plans as they exist: text, Markdown, Word, PDF, and as we write them. */
public final class LecteurPlan {

    /** No plan that holds text comes near this size. */
    public static final long OCTETS_MAX = 40L << 20;
    /** Nor has so many actions: they would be something else. */
    public static final int ACTIONS_MAX = 3000;

    private final Catalogue catalogue;
    private final Masque masque;
    private final IntConsumer pages;

    /**
     * A reader.
     *
     * @param masque takes out what names someone
     * @param pages told each page that has been read, where there are pages
     */
    public LecteurPlan(Catalogue catalogue, Masque masque, IntConsumer pages) {
        this.catalogue = catalogue;
        this.masque = masque;
        this.pages = pages;
    }

    /**
     * The plan of a file, cut in actions.
     *
     * @throws PlanIllisible when it cannot be read, or holds no action
     */
    public PlanLu lire(Path file) {
        String name = file.getFileName().toString();
        try {
            Sorte kind = sorte(file, name);
            String end = fin(name);
            if (kind == Sorte.TEXTE && (end.equals("yaml") || end.equals("yml"))) {
                return new Masquage(masque).de(LecteurPlanYaml.lire(file, name), List.of());
            }
            List<Place> silent = new ArrayList<>();
            return new Masquage(masque).de(couper(file, name, kind, silent), silent);
        } catch (IOException e) {
            throw new PlanIllisible(name, "illisible", "ce fichier ne peut pas être lu en entier", "Peut-être est-il "
                    + "tronqué ?");
        }
    }

    private Plan couper(Path file, String name, Sorte kind, List<Place> silent) throws IOException {
        Decoupeur cutter = new Decoupeur(catalogue);
        Entete head = new Entete(catalogue);
        Releve said = new Releve();
        Consumer<Bloc> to = cutter.andThen(head).andThen(said);
        switch (kind) {
            case PDF -> silent.addAll(LecteurPdf.lire(file, pages, to));
            case ZIP -> LecteurDocx.lire(file, to);
            default -> LecteurTexte.lire(file, new LignesAlignees(catalogue, to));
        }
        List<ActionDuPlan> actions = cutter.actions();
        if (actions.isEmpty() || actions.size() > ACTIONS_MAX) {
            throw new PlanIllisible(name, actions.isEmpty() ? "vide" : "taille", actions.isEmpty()
                    ? "aucune action n'y a été trouvée : ni numéros, ni puces, ni tableaux, ni fiches"
                    : "plus de " + ACTIONS_MAX + " actions y semblent numérotées : ce n'est pas un plan", actions.isEmpty()
                    ? "Peut-être écrire les actions à la main, à partir de « aligner --modele » ?" : null);
        }
        return head.plan(name, actions, said.passages());
    }

    private static Sorte sorte(Path file, String name) throws IOException {
        if (Files.size(file) > OCTETS_MAX) {
            throw new PlanIllisible(name, "taille", "ce fichier dépasse " + (OCTETS_MAX >> 20) + " Mio",
                    "Peut-être n'en garder que les pages des actions, sans les images ?");
        }
        Sorte kind = Sorte.de(debut(file));
        @Nullable Sorte promised = Sorte.promise(fin(name));
        if (!kind.lue() || promised != null && promised != kind) {
            throw new PlanIllisible(name, "autre-sorte", "ce fichier est " + kind.nom()
                    + (promised == null || promised == kind ? "" : " sous le nom d'un autre : son nom annonce "
                    + promised.nom()), kind.lue() ? "Peut-être le renommer ?"
                    : "Peut-être l'enregistrer en .docx, en PDF ou en texte, sans mot de passe ?");
        }
        return kind;
    }

    private static byte[] debut(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Sorte.DEBUT);
        }
    }

    private static String fin(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
