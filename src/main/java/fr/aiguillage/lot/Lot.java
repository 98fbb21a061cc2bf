package fr.aiguillage.lot;

import fr.aiguillage.lot.Lignes.Ligne;
import fr.aiguillage.lot.Traitement.Resultat;
import fr.aiguillage.moteur.Coherence;
import fr.aiguillage.orientation.Orienteur;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/** Runs many lines on several threads and writes the answers in the order of the questions. */
public final class Lot {

    /** How many lines may be under way for each thread: what bounds the memory. */
    private static final int AVANCE = 32;

    private final Traitement traitement;
    private final int fils;
    private final LongConsumer progres;

    /**
     * How to run.
     *
     * @param court whether ids are enough
     * @param today the day for the lines that give none
     * @param fils how many threads
     * @param progres told how many lines are written
     */
    public Lot(Orienteur orienteur, boolean court, LocalDate today, int fils, LongConsumer progres) {
        this.traitement = new Traitement(orienteur, court, today, new Coherence(orienteur.connaissances()));
        this.fils = fils;
        this.progres = progres;
    }

    /** What came of a run: how many lines were answered, and how many of them by an error. */
    public record Compte(long lignes, long erreurs) {
    }

    /** Answers every line of a file into a new one, which must not exist. */
    public Compte derouler(Path entree, Path sortie) throws IOException {
        try (Sortie out = Sortie.neuve(sortie)) {
            return derouler(entree, out, 0);
        }
    }

    /** Goes on after the last whole line of a file of answers. */
    public Compte reprendre(Path entree, Path sortie) throws IOException {
        if (!Sortie.ressemble(sortie)) {
            throw new IOException("« " + sortie + " » n'est pas une suite de réponses");
        }
        long done = Sortie.couper(sortie);
        try (Sortie out = Sortie.suite(sortie)) {
            return derouler(entree, out, done);
        }
    }

    private Compte derouler(Path entree, Sortie sortie, long dejaFaites) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(fils);
        try (Lignes lines = new Lignes(entree)) {
            if (lines.passer(dejaFaites) < dejaFaites) {
                throw new IOException("la sortie a plus de lignes que l'entrée");
            }
            return new Deroulement(pool, sortie).derouler(lines);
        } finally {
            pool.shutdownNow();
        }
    }

    /** One run. */
    private final class Deroulement {

        private final ExecutorService pool;
        private final Sortie sortie;
        private final Deque<Future<Resultat>> underWay = new ArrayDeque<>();
        private long written;
        private long errors;

        Deroulement(ExecutorService pool, Sortie sortie) {
            this.pool = pool;
            this.sortie = sortie;
        }

        Compte derouler(Lignes lines) throws IOException {
            for (Ligne line = lines.suivante(); line != null; line = lines.suivante()) {
                Ligne next = line;
                underWay.add(pool.submit(() -> traitement.traiter(next)));
                if (underWay.size() >= fils * AVANCE) {
                    ecrire();
                }
            }
            while (!underWay.isEmpty()) {
                ecrire();
            }
            return new Compte(written, errors);
        }

        /** Writes the oldest answer, waiting for it if need be. */
        private void ecrire() throws IOException {
            Resultat result = attendre(underWay.remove());
            sortie.ecrire(result.texte());
            written++;
            errors += result.erreur() ? 1 : 0;
            progres.accept(written);
        }

        private static Resultat attendre(Future<Resultat> future) {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrompu", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("une ligne n'a pas pu être traitée", e.getCause());
            }
        }
    }
}
